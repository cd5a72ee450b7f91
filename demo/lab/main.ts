import { byId } from '../shared/dom.js';
import { openLab } from './lab.js';

openLab(byId('lab', HTMLElement));
