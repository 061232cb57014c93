const loaded = await Promise.resolve({ level: 6 });

export const settings = { ...loaded, ready: true as const };
export default settings;
