export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];
export type Database = { public: { Tables: { notes: { Row: { id: string; text: string } } } } };
