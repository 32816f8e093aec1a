/** The start page, "my learning", and the pages to read. */
package org.werkbank.home.web;
