package nl.naslag.document.file;

import java.nio.file.Path;

/// A file of the corpus, identified by its content.
///
/// @param documentId the key of the document, stable as long as its path in the corpus is the same
/// @param fileName path below the corpus folder, with forward slashes
/// @param sha256 of the bytes, in lower-case hexadecimal
public record Source(DocumentId documentId, Path file, String fileName, String sha256, long size) {}
