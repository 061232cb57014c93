export { loadGatewayConfig, GatewayConfigError } from './config.ts';
export type { GatewayConfig } from './config.ts';
export { createGateway } from './create-gateway.ts';
export type { GatewayOptions } from './create-gateway.ts';
export type { ProxySettings } from './proxy.ts';
