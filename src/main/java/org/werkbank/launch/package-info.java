/**
 * Starts the server from the command line. Outside the rooms: it is not part of the deployed
 * application.
 */
package org.werkbank.launch;
