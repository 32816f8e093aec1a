/** Pages and downloads of the authoring room, all for trainers only. */
package org.werkbank.authoring.web;
