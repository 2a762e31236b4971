/// Files with the same text: one document in several forms. A face.
@NullMarked
@NamedInterface("form")
package nl.naslag.search.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
