/**
 * Certificates: what a programme asks for, who has passed it, until when, and how anyone can check
 * it. A programme is data ({@code courses/programmes.yaml}); when {@code assessment} says that a
 * test was passed, {@link org.werkbank.certification.Issuing} signs a badge in each language and
 * {@link org.werkbank.certification.Certificates} keeps it. {@link
 * org.werkbank.certification.CertificateIssued} and {@link
 * org.werkbank.certification.CertificateRevoked} leave; that somebody did not pass leaves nothing.
 */
package org.werkbank.certification;
