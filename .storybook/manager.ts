import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

addons.setConfig({ layout: { panelPosition: 'right' }, theme: create({ base: 'light', brandTitle: 'Galley' }) });
