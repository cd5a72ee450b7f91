import Link from 'next/link';
import 'galley/galley.css';
import 'galley/blocks/code.css';
import 'galley/blocks/notes.css';

export const metadata = { title: 'Delta Post' };
export const viewport = { colorScheme: 'light dark' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <nav>{['', 'two', 'cached', 'change', 'none'].map((place) => <Link key={place} href={`/${place}`}>{`To ${place}`}</Link>)}</nav>
        {children}
      </body>
    </html>
  );
}
