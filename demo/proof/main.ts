import { byId } from '../shared/dom.js';
import { openProof } from './proof.js';

openProof(byId('proof', HTMLElement));
