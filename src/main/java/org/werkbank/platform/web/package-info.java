/**
 * Glue between the browser and the pages: addresses, headers, assets, the record resolver for page
 * expressions and the one place where a {@link org.werkbank.platform.problem.Problem} becomes a
 * message or a page.
 */
package org.werkbank.platform.web;
