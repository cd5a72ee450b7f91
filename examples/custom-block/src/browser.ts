import 'galley/define';
import 'galley/galley.css';
import { useBlocks } from 'galley/blocks';
import { poll } from './poll.js';

useBlocks([poll]);
