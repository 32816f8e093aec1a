/**
 * The certificate on paper: one A4 page in two languages, the reader's first. The same markup and
 * style sheet make the picture on the page and the PDF, which is tagged (PDF/UA-1), archivable
 * (PDF/A-3a) and carries the badge as a file.
 */
package org.werkbank.certification.paper;
