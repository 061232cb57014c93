import { Alert, AlertDescription, AlertTitle } from '@/components/ui/alert';
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card';
import { Info } from 'lucide-react';

const Dashboard: React.FC = () => (
  <>
    <Alert><Info className="h-4 w-4" /><AlertTitle>Heads up</AlertTitle><AlertDescription>Three deals close this week.</AlertDescription></Alert>
    <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
      {['Pipeline', 'Won', 'Lost'].map((title, i) => <Card key={title}><CardHeader><CardTitle className="text-base">{title}</CardTitle></CardHeader><CardContent className="text-3xl font-bold">{(i + 1) * 7}</CardContent></Card>)}
    </div>
  </>
);

export default Dashboard;
