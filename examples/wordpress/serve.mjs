/**
 * WordPress with the plugin of the guide and three pages that show an article: `/` by a block "Shortcode", `/?pagename=block` by the plugin's own
 * block, `/?pagename=classic` by the shortcode in a text without blocks. PHP is compiled to WebAssembly, and keeps its data in SQLite, so that
 * nothing but packages of npm is needed.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { loadNodeRuntime } from '@php-wasm/node';
import { bootWordPress } from '@wp-playground/wordpress';

const port = Number(process.env.PORT ?? 3000);
const builds = 'node_modules/@wp-playground/wordpress-builds';
const zip = (file) => new File([readFileSync(path.join(builds, 'src', file))], path.basename(file));

/** The plugin, as WordPress finds it among its own. */
const plugin = Object.fromEntries(
  readdirSync('galley', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .map((file) => [file, readFileSync(file)]),
);

const wordpress = await bootWordPress({
  siteUrl: `http://127.0.0.1:${port}`,
  createPhpRuntime: () => loadNodeRuntime('8.3'),
  wordPressZip: zip('wordpress/wp-6.5.zip'),
  sqliteIntegrationPluginZip: zip('sqlite-database-integration/sqlite-database-integration.zip'),
});
const php = await wordpress.getPrimaryPhp();
const write = (file, content) => {
  php.mkdir(path.dirname(file));
  php.writeFile(file, content);
};
for (const [file, content] of Object.entries(plugin)) write(`/wordpress/wp-content/plugins/${file}`, content);
// A theme of two schemes, as the other pages have them. Its own fonts are left out: they come late, and what it writes in them moves then.
const theme = `<?php
add_action( 'wp_head', fn() => print( '<meta name="color-scheme" content="light dark">' ) );
remove_action( 'wp_head', 'wp_print_font_faces', 50 );
`;
write('/wordpress/wp-content/mu-plugins/theme.php', theme);

const { text, errors } = await php.run({
  code: `<?php
require '/wordpress/wp-load.php';
require '/wordpress/wp-admin/includes/plugin.php';
activate_plugin( 'galley/galley.php' );
// nobody is logged in, so KSES reads what is written
$write = fn( $name, $content ) => wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_name' => $name, 'post_title' => 'Delta Post', 'post_content' => $content ) );
$write( 'block', '<!-- wp:galley/story {"story":"night-ferries"} /-->' );
$write( 'classic', 'Before the article.

[galley story="night-ferries"]

After it.' );
$id = $write( 'front', '<!-- wp:shortcode -->[galley story="night-ferries"]<!-- /wp:shortcode -->' );
update_option( 'show_on_front', 'page' );
update_option( 'page_on_front', $id );
`,
});
if (text + errors !== '') console.error(text, errors);

/** Of the files that WordPress serves as they are only few are in its archive; the rest lies beside it. */
const types = { '.css': 'text/css', '.js': 'text/javascript', '.woff2': 'font/woff2' };
const assets = path.join(builds, 'public/wp-6.5');

/** An address as it is written on disk; undefined where it cannot be decoded. */
function decoded(address) {
  try {
    return decodeURI(address);
  } catch {
    return undefined;
  }
}

createServer(async (request, response) => {
  const address = decoded(request.url);
  if (address === undefined) return void response.writeHead(400).end();
  const { pathname } = new URL(address, 'http://localhost');
  const type = types[path.extname(pathname)];
  if (type && existsSync(path.join(assets, pathname))) {
    response.writeHead(200, { 'content-type': type }).end(readFileSync(path.join(assets, pathname)));
    return;
  }
  const { method, url } = request;
  const { httpStatusCode, headers, bytes } = await wordpress.request({ method, url, headers: { host: `127.0.0.1:${port}` } });
  response.writeHead(httpStatusCode, headers).end(Buffer.from(bytes));
}).listen(port, '127.0.0.1');
