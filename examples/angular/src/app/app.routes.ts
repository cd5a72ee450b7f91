import { Routes } from '@angular/router';
import { Story } from './story';

/** The same page at two addresses: only one of them is opened as the server has written it. */
export const routes: Routes = [
  { path: 'late', component: Story },
  { path: 'story', component: Story },
];
