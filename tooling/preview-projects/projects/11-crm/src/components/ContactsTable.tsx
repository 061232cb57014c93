import { useNavigate } from 'react-router-dom';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import type { Contact } from '@/types/contact';
import { StageBadge } from './StageBadge';

export function ContactsTable({ contacts }: { contacts: Contact[] }) {
  const navigate = useNavigate();
  return (
    <Table>
      <TableHeader><TableRow><TableHead>Name</TableHead><TableHead>Company</TableHead><TableHead>Stage</TableHead></TableRow></TableHeader>
      <TableBody>
        {contacts.map((each) => (
          <TableRow key={each.id} className="cursor-pointer" onClick={() => navigate(`/contacts/${each.id}`)}>
            <TableCell className="font-medium">{each.name}</TableCell>
            <TableCell>{each.company}</TableCell>
            <TableCell><StageBadge stage={each.stage} /></TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
