import { Game } from './Game';
import settings from './settings';
import type { Level } from './types';

export const game = new Game(settings.level as Level);
