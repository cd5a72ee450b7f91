/** The parser of css-tree, which comes without types: as much of its tree as is read here. */
declare module 'css-tree/parser' {
  export interface Location {
    readonly start: { readonly line: number; readonly column: number };
  }

  export interface Raw {
    readonly type: 'Raw';
    readonly value: string;
    readonly loc: Location;
  }

  export interface Block {
    readonly children: Iterable<Node>;
  }

  export interface Declaration {
    readonly type: 'Declaration';
    readonly property: string;
    readonly important: boolean | string;
    readonly value: Raw;
    readonly loc: Location;
  }

  export interface Rule {
    readonly type: 'Rule';
    readonly prelude: Raw;
    readonly block: Block;
    readonly loc: Location;
  }

  export interface Atrule {
    readonly type: 'Atrule';
    readonly name: string;
    readonly prelude: Raw | null;
    readonly block: Block | null;
    readonly loc: Location;
  }

  export type Node = Declaration | Rule | Atrule | Raw;

  export interface Options {
    readonly positions: true;
    readonly parseValue: false;
    readonly parseRulePrelude: false;
    readonly parseAtrulePrelude: false;
    readonly onComment: (text: string) => void;
    readonly onParseError: (error: { readonly message: string; readonly line: number; readonly column: number }) => void;
  }

  const parse: (css: string, options: Options) => Block;
  export default parse;
}
