<?php
/**
 * Plugin Name: Galley
 * Description: The block "Galley", or [galley story="night-ferries"], shows an article.
 */

const GALLEY_EDITOR = <<<'JS'
wp.blocks.registerBlockType('galley/story', {
  edit: ({ attributes: { story = '' }, setAttributes }) =>
    wp.element.createElement('div', wp.blockEditor.useBlockProps(),
      wp.element.createElement(wp.components.TextControl, { label: 'Story', value: story, onChange: (value) => setAttributes({ story: value }) })),
  save: () => null,
});
JS;

function galley_story( $attributes ) {
	$file = __DIR__ . '/stories/' . sanitize_file_name( $attributes['story'] ?? '' ) . '.html';
	return is_readable( $file ) ? file_get_contents( $file ) : '';
}

add_action( 'init', function () {
	add_shortcode( 'galley', 'galley_story' );
	wp_register_script( 'galley-block', false, array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ), null );
	wp_add_inline_script( 'galley-block', GALLEY_EDITOR );
	register_block_type( 'galley/story', array(
		'api_version'     => 3,
		'title'           => 'Galley',
		'category'        => 'text',
		'attributes'      => array( 'story' => array( 'type' => 'string' ) ),
		'editor_script'   => 'galley-block',
		'render_callback' => 'galley_story',
	) );
} );

add_action( 'wp_enqueue_scripts', function () {
	foreach ( array( 'galley', 'blocks/code', 'blocks/notes' ) as $sheet ) {
		wp_enqueue_style( "galley-$sheet", plugins_url( "$sheet.css", __FILE__ ), array(), null );
	}
	wp_enqueue_script_module( 'galley', plugins_url( 'cdn/galley.js', __FILE__ ), array(), null );
} );
