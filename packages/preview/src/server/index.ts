export { frameDocument } from './frame-document.ts';
export { frameHeaders, previewAssetHeaders, type FrameHeaderOptions } from './headers.ts';
export { vendoredPackages, type VendoredPackage } from './vendored.ts';
