import axios, { type AxiosInstance } from 'axios';
import type { Contact, ContactFilter } from '@/types/contact';
import seed from './seed.json';

export const http: AxiosInstance = axios.create({ baseURL: import.meta.env.VITE_API_URL ?? '/api', timeout: 4000 });

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export async function listContacts(filter: ContactFilter = {}): Promise<Contact[]> {
  await wait(10);
  const all = seed as Contact[];
  return all.filter((each) => (!filter.stage || each.stage === filter.stage) && each.name.toLowerCase().includes((filter.query ?? '').toLowerCase()));
}

export const getContact = async (id: string): Promise<Contact | undefined> => (await listContacts()).find((each) => each.id === id);
