export { assemble } from './assemble.ts';
export { follow } from './follow.ts';
export { writeGatewayConfig } from './gateway-config.ts';
export { guestClient } from './guest.ts';
export type { Guest } from './guest.ts';
export { startStudio } from './studio.ts';
export type { Studio, StudioOptions } from './studio.ts';
