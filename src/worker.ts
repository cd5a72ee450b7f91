/**
 * What stands for the elements in a worker, where there is no HTMLElement that Lit's classes could extend: the exports map leads every
 * `galley/define…`, the entry of every element, and that of islands, here under the condition `worker`. The names can be imported; nothing is registered.
 */
class Absent {
  readonly isConnected = false;
}

export class GalleyArticle extends Absent {}
export class GalleyHeader extends Absent {}
export class GalleyByline extends Absent {}
export class GalleyHero extends Absent {}
export class GalleyBody extends Absent {}
export class GalleyContents extends Absent {}
export class Island extends Absent {}
