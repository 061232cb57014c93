import { vue } from './vue.ts';

Object.assign(self, { $studioVue: vue });
