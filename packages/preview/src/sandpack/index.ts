export { createSandpackEngine, type SandpackEngineOptions } from './engine.ts';
