/** Pages that join rooms: the start page, "my learning" and what one wants to know about Werkbank itself. */
package org.werkbank.home.web;
