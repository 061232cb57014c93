import { Accordion, AccordionContent, AccordionItem, AccordionTrigger } from '@/components/ui/accordion';
import { Avatar, AvatarFallback } from '@/components/ui/avatar';
import { Card, CardContent, CardFooter, CardHeader, CardTitle } from '@/components/ui/card';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs';

export const Structure = () => (
  <div className="grid gap-6 lg:grid-cols-2">
    <Card><CardHeader><CardTitle>Card</CardTitle></CardHeader><CardContent>Body</CardContent><CardFooter><Avatar><AvatarFallback>AB</AvatarFallback></Avatar></CardFooter></Card>
    <Tabs defaultValue="one"><TabsList><TabsTrigger value="one">One</TabsTrigger><TabsTrigger value="two">Two</TabsTrigger></TabsList><TabsContent value="one">First panel</TabsContent><TabsContent value="two">Second panel</TabsContent></Tabs>
    <Accordion type="multiple" defaultValue={['x']}><AccordionItem value="x"><AccordionTrigger>Open</AccordionTrigger><AccordionContent>Inside</AccordionContent></AccordionItem></Accordion>
    <Table><TableHeader><TableRow><TableHead>Key</TableHead><TableHead>Value</TableHead></TableRow></TableHeader><TableBody><TableRow><TableCell>A</TableCell><TableCell>1</TableCell></TableRow></TableBody></Table>
  </div>
);
