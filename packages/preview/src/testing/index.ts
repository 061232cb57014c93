export {
  HOW_TO_ENABLE,
  hasChromium,
  startBench,
  type Bench,
  type OpenOptions,
  type Sources,
  type Studio,
} from './bench.ts';
export { answerOutside, standInPicture, type CdnAnswer } from '../shared/cdn-map.ts';
export { moduleAnswer } from '../shared/cdn-module.ts';
export { parseManifest, type Manifest } from '../shared/manifest.ts';
