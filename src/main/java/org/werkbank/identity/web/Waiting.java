package org.werkbank.identity.web;

import java.io.Serializable;
import org.werkbank.identity.SignedIn;

/**
 * Somebody whose password was right and who has still to be shown the privacy notice. They are not
 * signed in.
 *
 * @param remember whether this device is to be remembered afterwards
 */
record Waiting(SignedIn person, boolean remember) implements Serializable {}
