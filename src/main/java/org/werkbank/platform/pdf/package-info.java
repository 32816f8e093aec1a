/** What every printed page of Werkbank is made with: fonts, drawings, QR codes. */
package org.werkbank.platform.pdf;
