<?php
/**
 * Plugin Name: Galley
 * Description: [galley story="night-ferries"] shows an article.
 */

add_shortcode( 'galley', function ( $attributes ) {
	$file = __DIR__ . '/stories/' . sanitize_file_name( $attributes['story'] ?? '' ) . '.html';
	return is_readable( $file ) ? file_get_contents( $file ) : '';
} );

add_action( 'wp_enqueue_scripts', function () {
	foreach ( array( 'galley', 'blocks/code', 'blocks/notes' ) as $sheet ) {
		wp_enqueue_style( "galley-$sheet", plugins_url( "$sheet.css", __FILE__ ), array(), null );
	}
	wp_enqueue_script_module( 'galley', plugins_url( 'cdn/galley.js', __FILE__ ), array(), null );
} );
