import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'galley/define';
import story from './story.json';

@Component({
  selector: 'app-story',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main><galley-article [article]="story" /></main>
    <footer>Delta Post</footer>
  `,
})
export class Story {
  protected readonly story = story;
}
