export interface Plan {
  name: string;
  price: number;
  popular?: boolean;
  features: readonly string[];
}

export const plans: Plan[] = [
  { name: 'Starter', price: 0, features: ['1 project', 'Community support'] },
  { name: 'Team', price: 29, popular: true, features: ['Unlimited projects', 'Priority support', 'SSO'] },
  { name: 'Enterprise', price: 99, features: ['Everything in Team', 'Audit log', 'SLA'] },
];
