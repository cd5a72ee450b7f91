export default function Page() {
  return <main>Nothing to read.</main>;
}
