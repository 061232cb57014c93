export { frameDocument } from './frame-document.ts';
export { frameHeaders, previewAssetHeaders, type FrameHeaderOptions } from './headers.ts';
export { moreFile } from './more-file.ts';
export { promptPackages, vendoredPackages, type VendoredPackage } from './vendored.ts';
