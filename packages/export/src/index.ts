export { exportProject, type ExportedProject, type ExportOptions } from './export-project.ts';
