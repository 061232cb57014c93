export { createDemoGateway } from './gateway.ts';
export type { DemoGatewayOptions } from './gateway.ts';
export { examples } from './examples.ts';
