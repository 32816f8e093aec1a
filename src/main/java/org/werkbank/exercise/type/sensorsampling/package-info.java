/**
 * E04: sensor and sampling rate. The learner measures a motor at three of six places until the
 * small knock of its bearing stands clear of the noise, then tells bad data from real faults in
 * fourteen windows.
 */
package org.werkbank.exercise.type.sensorsampling;
