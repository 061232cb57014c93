import { sass } from './sass.ts';

Object.assign(self, { $studioSass: sass });
