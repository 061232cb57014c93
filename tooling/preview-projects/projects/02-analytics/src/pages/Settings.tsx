export default function Settings() {
  return <form className="panel max-w-md space-y-3"><label className="block text-sm font-medium">Name<input className="mt-1 w-full rounded border px-2 py-1" defaultValue="Ada" /></label></form>;
}
