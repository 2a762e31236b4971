/// The screen of all documents, their uploads and their references.
@NullMarked
package nl.naslag.ui.documents;

import org.jspecify.annotations.NullMarked;
