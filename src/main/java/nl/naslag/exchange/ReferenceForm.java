package nl.naslag.exchange;

import java.util.List;
import nl.naslag.document.file.DocumentId;
import nl.naslag.exchange.ReferencesJson.ReferenceJson;
import nl.naslag.exchange.ReferencesJson.TargetJson;
import nl.naslag.trace.Part;
import nl.naslag.trace.Reference;
import nl.naslag.trace.ReferenceTarget.InCorpus;
import nl.naslag.trace.ReferenceTarget.InPassage;
import nl.naslag.trace.ReferenceTarget.InSection;
import nl.naslag.trace.ReferenceTarget.OnPage;
import nl.naslag.trace.ReferenceTarget.Outside;
import nl.naslag.trace.ReferenceTarget.Unresolved;
import org.jspecify.annotations.Nullable;

/// Converts references to their JSON form.
public final class ReferenceForm {
  private ReferenceForm() {}

  public static ReferencesJson json(List<Reference> from, List<Reference> to) {
    return new ReferencesJson(
        json(from), json(to), (int) from.stream().filter(Reference::unresolved).count());
  }

  /// Converts all references, in the same order.
  public static List<ReferenceJson> json(List<Reference> references) {
    return references.stream().map(ReferenceForm::json).toList();
  }

  private static ReferenceJson json(Reference one) {
    return new ReferenceJson(
        one.documentId().value(),
        one.passageId().value(),
        one.within().start(),
        one.within().end(),
        one.words(),
        outcome(one),
        target(one),
        one.target() instanceof Unresolved none ? none.reason().id() : null);
  }

  private static String outcome(Reference one) {
    return switch (one.target()) {
      case InSection section -> "section";
      case InPassage passage -> "passage";
      case OnPage page -> "page";
      case InCorpus document -> "document";
      case Outside outside -> "outside";
      case Unresolved none -> "unresolved";
    };
  }

  private static @Nullable TargetJson target(Reference one) {
    return switch (one.target()) {
      case InSection to -> place(to.documentId(), "section", to.sectionId(), to.label());
      case InPassage to -> place(to.documentId(), "passage", to.passageId().value(), to.label());
      case OnPage to -> place(to.documentId(), "blad", String.valueOf(to.page()), to.label());
      case InCorpus to -> place(to.documentId(), "", "", to.title());
      case Outside to ->
          new TargetJson(
              null,
              null,
              null,
              null,
              to.named().name(),
              to.named().kind().id(),
              to.part().map(Part::label).orElse(null),
              null);
      case Unresolved none -> null;
    };
  }

  /// @param in query parameter of the screen for the place; empty for the whole document
  private static TargetJson place(DocumentId documentId, String in, String value, String label) {
    String path = "/stukken/" + Urls.encoded(documentId.value());
    return new TargetJson(
        documentId.value(),
        in.equals("section") ? value : null,
        in.equals("passage") ? value : null,
        in.equals("blad") ? Integer.valueOf(value) : null,
        label,
        null,
        null,
        in.isEmpty() ? path : path + "?" + in + "=" + Urls.encoded(value));
  }
}
