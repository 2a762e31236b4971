/// The register of requests to the national government, as list, matrix and on paper.
@NullMarked
package nl.naslag.ui.register;

import org.jspecify.annotations.NullMarked;
