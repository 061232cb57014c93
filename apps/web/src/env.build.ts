/** Known when the app is built, and the same in every module graph of it. */
export const isDevelopment = process.env.NODE_ENV === 'development';
