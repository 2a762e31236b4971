/// Keeps dossiers and compiles a briefing pack from one.
@NullMarked
package nl.naslag.briefing.dossier;

import org.jspecify.annotations.NullMarked;
