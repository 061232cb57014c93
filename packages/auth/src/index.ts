export { createAuth, type Auth, type AuthDeps } from './auth.ts';
export { sessionCookie } from './session-cookie.ts';
