/**
 * From what authors write to what a browser may be given: Markdown, drawings and their sanitiser.
 */
package org.werkbank.platform.html;
