/**
 * Pages for holders and for whoever checks a certificate; files to take along; the documents of the
 * issuer.
 */
package org.werkbank.certification.web;
