export type Stage = 'lead' | 'active' | 'lost';

export interface Contact {
  id: string;
  name: string;
  company: string;
  stage: Stage;
  value: number;
}

export type ContactFilter = Partial<Pick<Contact, 'stage'>> & { query?: string };
