<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Resolute</source>
        <translation>About Resolute</translation>
    </message>
    <message>
        <source>is being asked for</source>
        <translation>is being asked for</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Shows what changed between the versions of a resolution.</source>
        <translation>Shows what changed between the versions of a resolution.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Built with</translation>
    </message>
    <message>
        <source>Files are read</source>
        <translation>Files are read</translation>
    </message>
    <message>
        <source>in a process of their own</source>
        <translation>in a process of their own</translation>
    </message>
    <message>
        <source>with limits on memory and time</source>
        <translation>with limits on memory and time</translation>
    </message>
    <message>
        <source>without access to other files (Landlock)</source>
        <translation>without access to other files (Landlock)</translation>
    </message>
    <message>
        <source>without network and other programs (seccomp)</source>
        <translation>without network and other programs (seccomp)</translation>
    </message>
    <message>
        <source>without protection</source>
        <translation>without protection</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Choose resolutions, drafts or archives to read into the library</source>
        <translation>Choose resolutions, drafts or archives to read into the library</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Add folder…</translation>
    </message>
    <message>
        <source>Choose a folder whose documents are read into the library</source>
        <translation>Choose a folder whose documents are read into the library</translation>
    </message>
    <message>
        <source>Paste text or files</source>
        <translation>Paste text or files</translation>
    </message>
    <message>
        <source>Read the text, files or addresses on the clipboard as documents</source>
        <translation>Read the text, files or addresses on the clipboard as documents</translation>
    </message>
    <message>
        <source>Get from UN Documents…</source>
        <translation>Get from UN Documents…</translation>
    </message>
    <message>
        <source>Load documents by their symbols from the public service</source>
        <translation>Load documents by their symbols from the public service</translation>
    </message>
    <message>
        <source>Open the specimens</source>
        <translation>Open the specimens</translation>
    </message>
    <message>
        <source>Add the fictional series that comes with the program</source>
        <translation>Add the fictional series that comes with the program</translation>
    </message>
    <message>
        <source>Report of the last import</source>
        <translation>Report of the last import</translation>
    </message>
    <message>
        <source>What was read, what was left out and why</source>
        <translation>What was read, what was left out and why</translation>
    </message>
    <message>
        <source>Save the original file…</source>
        <translation>Save the original file…</translation>
    </message>
    <message>
        <source>Write the file of the selected version, as it came, to a folder</source>
        <translation>Write the file of the selected version, as it came, to a folder</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>New window</translation>
    </message>
    <message>
        <source>Open another window on the same library</source>
        <translation>Open another window on the same library</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Close window</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Close this window</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Close all windows; they open again at the same place</source>
        <translation>Close all windows; they open again at the same place</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Show the older text on the left and the newer on the right</source>
        <translation>Show the older text on the left and the newer on the right</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Redline</translation>
    </message>
    <message>
        <source>Show one text with the changes marked, as a lawyer prints it</source>
        <translation>Show one text with the changes marked, as a lawyer prints it</translation>
    </message>
    <message>
        <source>Library panel</source>
        <translation>Library panel</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>Show or hide the library</translation>
    </message>
    <message>
        <source>Details panel</source>
        <translation>Details panel</translation>
    </message>
    <message>
        <source>Show or hide the details of the current paragraph</source>
        <translation>Show or hide the details of the current paragraph</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Move the keyboard to the next part of the window</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Previous pane</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous part of the window</source>
        <translation>Move the keyboard to the previous part of the window</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Make the text of the documents larger</source>
        <translation>Make the text of the documents larger</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Make the text of the documents smaller</source>
        <translation>Make the text of the documents smaller</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <source>Set the text of the documents to its ordinary size</source>
        <translation>Set the text of the documents to its ordinary size</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <source>Change between light and dark colours</source>
        <translation>Change between light and dark colours</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Use the whole screen for the window</source>
        <translation>Use the whole screen for the window</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Library</translation>
    </message>
    <message>
        <source>Compare the selected versions</source>
        <translation>Compare the selected versions</translation>
    </message>
    <message>
        <source>Compare two selected versions, or the selected one with the one before it</source>
        <translation>Compare two selected versions, or the selected one with the one before it</translation>
    </message>
    <message>
        <source>Rename series…</source>
        <translation>Rename series…</translation>
    </message>
    <message>
        <source>Give the selected series another title</source>
        <translation>Give the selected series another title</translation>
    </message>
    <message>
        <source>Move to another series…</source>
        <translation>Move to another series…</translation>
    </message>
    <message>
        <source>Move the selected version to another series</source>
        <translation>Move the selected version to another series</translation>
    </message>
    <message>
        <source>Join with another series…</source>
        <translation>Join with another series…</translation>
    </message>
    <message>
        <source>Bring all versions of another series into the selected one</source>
        <translation>Bring all versions of another series into the selected one</translation>
    </message>
    <message>
        <source>Mend by hand…</source>
        <translation>Mend by hand…</translation>
    </message>
    <message>
        <source>Put right what was read wrongly from the selected version</source>
        <translation>Put right what was read wrongly from the selected version</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove what is selected in the library; this can be undone</source>
        <translation>Remove what is selected in the library; this can be undone</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Read the selected failed file again</source>
        <translation>Read the selected failed file again</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Watch a folder</translation>
    </message>
    <message>
        <source>Read documents that appear in a folder of your choice</source>
        <translation>Read documents that appear in a folder of your choice</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <translation>All actions and their keys</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Change keys…</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>Give actions other keys</translation>
    </message>
    <message>
        <source>About Resolute</source>
        <translation>About Resolute</translation>
    </message>
    <message>
        <source>Versions, licence and how files are read safely</source>
        <translation>Versions, licence and how files are read safely</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Take back the last change of the library</source>
        <translation>Take back the last change of the library</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Do again what was taken back</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the selected text, or the current paragraph</source>
        <translation>Copy the selected text, or the current paragraph</translation>
    </message>
    <message>
        <source>Copy with marks</source>
        <translation>Copy with marks</translation>
    </message>
    <message>
        <source>Copy with deletions and insertions told apart</source>
        <translation>Copy with deletions and insertions told apart</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copy reference</translation>
    </message>
    <message>
        <source>Copy the symbol and number of the current paragraph</source>
        <translation>Copy the symbol and number of the current paragraph</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find words in both texts</source>
        <translation>Find words in both texts</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Find next</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Go to the next place found</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Find previous</translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <translation>Go to the previous place found</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferences…</translation>
    </message>
    <message>
        <source>Colours, text, language and the watched folder</source>
        <translation>Colours, text, language and the watched folder</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Next change</translation>
    </message>
    <message>
        <source>Go to the next change that is shown</source>
        <translation>Go to the next change that is shown</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Previous change</translation>
    </message>
    <message>
        <source>Go to the previous change that is shown</source>
        <translation>Go to the previous change that is shown</translation>
    </message>
    <message>
        <source>First change</source>
        <translation>First change</translation>
    </message>
    <message>
        <source>Go to the first change that is shown</source>
        <translation>Go to the first change that is shown</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>Go to the last change that is shown</source>
        <translation>Go to the last change that is shown</translation>
    </message>
    <message>
        <source>Moved counterpart</source>
        <translation>Moved counterpart</translation>
    </message>
    <message>
        <source>Go to the other place of a moved paragraph</source>
        <translation>Go to the other place of a moved paragraph</translation>
    </message>
    <message>
        <source>Show all paragraphs</source>
        <translation>Show all paragraphs</translation>
    </message>
    <message>
        <source>Show the paragraphs of every kind again</source>
        <translation>Show the paragraphs of every kind again</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>Go to paragraph…</translation>
    </message>
    <message>
        <source>Go to a paragraph by its number, such as OP 4</source>
        <translation>Go to a paragraph by its number, such as OP 4</translation>
    </message>
    <message>
        <source>Earlier pair</source>
        <translation>Earlier pair</translation>
    </message>
    <message>
        <source>Compare the pair one step earlier in the series</source>
        <translation>Compare the pair one step earlier in the series</translation>
    </message>
    <message>
        <source>Later pair</source>
        <translation>Later pair</translation>
    </message>
    <message>
        <source>Compare the pair one step later in the series</source>
        <translation>Compare the pair one step later in the series</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Swap sides</translation>
    </message>
    <message>
        <source>Exchange the older and the newer text</source>
        <translation>Exchange the older and the newer text</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Paragraph</translation>
    </message>
    <message>
        <source>Word differences</source>
        <translation>Word differences</translation>
    </message>
    <message>
        <source>Show or hide the words of a rewritten paragraph</source>
        <translation>Show or hide the words of a rewritten paragraph</translation>
    </message>
    <message>
        <source>Pin together</source>
        <translation>Pin together</translation>
    </message>
    <message>
        <source>Compare the paragraphs of this row whatever the program thinks</source>
        <translation>Compare the paragraphs of this row whatever the program thinks</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Keep apart</translation>
    </message>
    <message>
        <source>Never compare the paragraphs of this row with each other</source>
        <translation>Never compare the paragraphs of this row with each other</translation>
    </message>
    <message>
        <source>Forget the decision</source>
        <translation>Forget the decision</translation>
    </message>
    <message>
        <source>Leave the pairing of this row to the program again</source>
        <translation>Leave the pairing of this row to the program again</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Write a note…</translation>
    </message>
    <message>
        <source>Write a note on the current paragraph</source>
        <translation>Write a note on the current paragraph</translation>
    </message>
    <message>
        <source>Show identical paragraphs</source>
        <translation>Show identical paragraphs</translation>
    </message>
    <message>
        <source>Show the paragraphs that are the same on both sides, or fold them</source>
        <translation>Show the paragraphs that are the same on both sides, or fold them</translation>
    </message>
    <message>
        <source>Pin with…</source>
        <translation>Pin with…</translation>
    </message>
    <message>
        <source>Choose the paragraph that the current one shall be compared with</source>
        <translation>Choose the paragraph that the current one shall be compared with</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Open library…</translation>
    </message>
    <message>
        <source>Open another library in a window of its own</source>
        <translation>Open another library in a window of its own</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>New library…</translation>
    </message>
    <message>
        <source>Make an empty library in a file of your choice</source>
        <translation>Make an empty library in a file of your choice</translation>
    </message>
    <message>
        <source>Recent libraries…</source>
        <translation>Recent libraries…</translation>
    </message>
    <message>
        <source>Choose among the libraries that were open before</source>
        <translation>Choose among the libraries that were open before</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>See the backups of the library, make one, or go back to one</source>
        <translation>See the backups of the library, make one, or go back to one</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>Check the library…</translation>
    </message>
    <message>
        <source>Look whether every text of the library is still what was written</source>
        <translation>Look whether every text of the library is still what was written</translation>
    </message>
    <message>
        <source>Save a copy of the library…</source>
        <translation>Save a copy of the library…</translation>
    </message>
    <message>
        <source>Write the library as it is now into one file, to mail it or carry it elsewhere</source>
        <translation>Write the library as it is now into one file, to mail it or carry it elsewhere</translation>
    </message>
    <message>
        <source>Export the library as a folder…</source>
        <translation>Export the library as a folder…</translation>
    </message>
    <message>
        <source>Write the whole library as readable files that can be kept or handed on</source>
        <translation>Write the whole library as readable files that can be kept or handed on</translation>
    </message>
    <message>
        <source>Import a library from a folder…</source>
        <translation>Import a library from a folder…</translation>
    </message>
    <message>
        <source>Fill this library, which must be empty, from an exported folder</source>
        <translation>Fill this library, which must be empty, from an exported folder</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Forget everything…</translation>
    </message>
    <message>
        <source>Delete the library with its backups and leave no trace</source>
        <translation>Delete the library with its backups and leave no trace</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Search the library</translation>
    </message>
    <message>
        <source>Find words in all versions of the library as you type</source>
        <translation>Find words in all versions of the library as you type</translation>
    </message>
    <message>
        <source>Read alone</source>
        <translation>Read alone</translation>
    </message>
    <message>
        <source>Show the selected version by itself, as a page</source>
        <translation>Show the selected version by itself, as a page</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Backups of the library</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Resolute backs up {0} once a day when something has changed, and before each update. It keeps one backup for each of the last seven days and four weeks.</source>
        <translation>Resolute backs up {0} once a day when something has changed, and before each update. It keeps one backup for each of the last seven days and four weeks.</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>daily</translation>
    </message>
    <message>
        <source>before an update of the program</source>
        <translation>before an update of the program</translation>
    </message>
    <message>
        <source>before going back to a backup</source>
        <translation>before going back to a backup</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>asked for</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>No backup has been made yet.</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>Map of changes</source>
        <translation>Map of changes</translation>
    </message>
    <message>
        <source>The whole document; click or drag to scroll there.</source>
        <translation>The whole document; click or drag to scroll there.</translation>
    </message>
</context>
<context>
    <name>CitationSection</name>
    <message>
        <source>No longer: {symbols}</source>
        <translation>No longer: {symbols}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison, old text and new text side by side</source>
        <translation>Comparison, old text and new text side by side</translation>
    </message>
    <message>
        <source>Each row holds the paragraphs that belong together.</source>
        <translation>Each row holds the paragraphs that belong together.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details of the selected paragraph</source>
        <translation>Details of the selected paragraph</translation>
    </message>
    <message>
        <source>Select a paragraph to see what changed in it, where it comes from, and your notes.</source>
        <translation>Select a paragraph to see what changed in it, where it comes from, and your notes.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Footnotes</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Cites</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Select a paragraph to see where it comes from, and your notes.</source>
        <translation>Select a paragraph to see where it comes from, and your notes.</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>{0} is larger than a resolution can be and was not loaded.</source>
        <translation>{0} is larger than a resolution can be and was not loaded.</translation>
    </message>
    <message>
        <source>UN Documents has no document {0} in this language and file type; check the symbol.</source>
        <translation>UN Documents has no document {0} in this language and file type; check the symbol.</translation>
    </message>
    <message>
        <source>UN Documents sent an empty file for {0}; try again later.</source>
        <translation>UN Documents sent an empty file for {0}; try again later.</translation>
    </message>
    <message>
        <source>UN Documents did not answer in time for {0}; try again later.</source>
        <translation>UN Documents did not answer in time for {0}; try again later.</translation>
    </message>
    <message>
        <source>UN Documents sent the request for {0} elsewhere too often; try again later.</source>
        <translation>UN Documents sent the request for {0} elsewhere too often; try again later.</translation>
    </message>
    <message>
        <source>UN Documents cannot give {0} now (status {1}); try again later.</source>
        <translation>UN Documents cannot give {0} now (status {1}); try again later.</translation>
    </message>
    <message>
        <source>UN Documents could not be reached for {0}; check the network connection.</source>
        <translation>UN Documents could not be reached for {0}; check the network connection.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop two versions of a resolution here</source>
        <translation>Drop two versions of a resolution here</translation>
    </message>
    <message>
        <source>Resolute shows, paragraph by paragraph and word by word, what changed between them.</source>
        <translation>Resolute shows, paragraph by paragraph and word by word, what changed between them.</translation>
    </message>
    <message>
        <source>PDF, Word, HTML, text and XML files, whole folders and ZIP archives</source>
        <translation>PDF, Word, HTML, text and XML files, whole folders and ZIP archives</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Open the specimens</source>
        <translation>Open the specimens</translation>
    </message>
    <message>
        <source>A fictional series of seven resolutions that comes with the program</source>
        <translation>A fictional series of seven resolutions that comes with the program</translation>
    </message>
    <message>
        <source>Choose a version in the library, or drop more here</source>
        <translation>Choose a version in the library, or drop more here</translation>
    </message>
</context>
<context>
    <name>EditList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>There is no such file, or it may not be opened.</source>
        <translation>There is no such file, or it may not be opened.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>It is empty.</translation>
    </message>
    <message>
        <source>Resolute cannot read this kind of file. Save it as PDF, Word or text.</source>
        <translation>Resolute cannot read this kind of file. Save it as PDF, Word or text.</translation>
    </message>
    <message>
        <source>Its pages are pictures. Have the text recognised (OCR) first.</source>
        <translation>Its pages are pictures. Have the text recognised (OCR) first.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without the password.</source>
        <translation>It is protected by a password. Save a copy without the password.</translation>
    </message>
    <message>
        <source>It is damaged. Download it again, or save it again in the program that made it.</source>
        <translation>It is damaged. Download it again, or save it again in the program that made it.</translation>
    </message>
    <message>
        <source>It is larger or deeper than any resolution is.</source>
        <translation>It is larger or deeper than any resolution is.</translation>
    </message>
    <message>
        <source>It holds text, but no resolution, decision or amendment was found in it.</source>
        <translation>It holds text, but no resolution, decision or amendment was found in it.</translation>
    </message>
    <message>
        <source>Reading it took too long or broke off, so it was stopped. The file may be damaged.</source>
        <translation>Reading it took too long or broke off, so it was stopped. The file may be damaged.</translation>
    </message>
    <message>
        <source>The two texts are in different languages. Choose two texts in the same language.</source>
        <translation>The two texts are in different languages. Choose two texts in the same language.</translation>
    </message>
    <message>
        <source>The library cannot be opened or written in its folder. Check the folder and its permissions.</source>
        <translation>The library cannot be opened or written in its folder. Check the folder and its permissions.</translation>
    </message>
    <message>
        <source>The disk that holds the library is full. Nothing was changed; make room and try again.</source>
        <translation>The disk that holds the library is full. Nothing was changed; make room and try again.</translation>
    </message>
    <message>
        <source>Another program is still writing to the library. Try again in a moment.</source>
        <translation>Another program is still writing to the library. Try again in a moment.</translation>
    </message>
    <message>
        <source>The library can be read but not changed. Copy it to a folder of yours to change it.</source>
        <translation>The library can be read but not changed. Copy it to a folder of yours to change it.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote the library. Update the program to change it.</source>
        <translation>A newer version of the program wrote the library. Update the program to change it.</translation>
    </message>
    <message>
        <source>The library is damaged. Restore a backup, or repair it.</source>
        <translation>The library is damaged. Restore a backup, or repair it.</translation>
    </message>
    <message>
        <source>The library no longer holds that text.</source>
        <translation>The library no longer holds that text.</translation>
    </message>
    <message>
        <source>The library could not do that.</source>
        <translation>The library could not do that.</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Show report</source>
        <translation>Show report</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Add a folder</translation>
    </message>
    <message>
        <source>There is no text and no file on the clipboard.</source>
        <translation>There is no text and no file on the clipboard.</translation>
    </message>
    <message>
        <source>Resolute opens no web addresses. Save the page, then drop the file.</source>
        <translation>Resolute opens no web addresses. Save the page, then drop the file.</translation>
    </message>
    <message>
        <source>Pasted text, {0}</source>
        <translation>Pasted text, {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) in the library now</source>
        <translation>
            <numerusform>%Ln version in the library now</numerusform>
            <numerusform>%Ln versions in the library now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read. The first: {0}</source>
        <translation>
            <numerusform>%Ln file could not be read. The first: {0}</numerusform>
            <numerusform>%Ln files could not be read. The first: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>No program on this computer opens {0}.</source>
        <translation>No program on this computer opens {0}.</translation>
    </message>
    <message>
        <source>Save the original file</source>
        <translation>Save the original file</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Saved {0}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Shows the paragraphs of every kind again</source>
        <translation>Shows the paragraphs of every kind again</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation>Kinds of change</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Show only these</translation>
    </message>
    <message>
        <source>Show identical</source>
        <translation>Show identical</translation>
    </message>
    <message>
        <source>Shows the paragraphs that are the same on both sides as well</source>
        <translation>Shows the paragraphs that are the same on both sides as well</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both texts</source>
        <translation>Find in both texts</translation>
    </message>
    <message>
        <source>Match capital letters</source>
        <translation>Match capital letters</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Whole words</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regular expression</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Previous hit</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Next hit</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Close the find bar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} of {total}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>This is no pattern that can be read.</source>
        <translation>This is no pattern that can be read.</translation>
    </message>
    <message>
        <source>This pattern takes too long. Try a simpler one.</source>
        <translation>This pattern takes too long. Try a simpler one.</translation>
    </message>
</context>
<context>
    <name>FootnoteSection</name>
    <message>
        <source>Old text: {mark}  {note}</source>
        <translation>Old text: {mark}  {note}</translation>
    </message>
</context>
<context>
    <name>GetDocumentsDialog</name>
    <message>
        <source>Get from UN Documents</source>
        <translation>Get from UN Documents</translation>
    </message>
    <message>
        <source>{0}: waiting</source>
        <translation>{0}: waiting</translation>
    </message>
    <message>
        <source>{0}: stopped</source>
        <translation>{0}: stopped</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbols</translation>
    </message>
    <message>
        <source>How each document went</source>
        <translation>How each document went</translation>
    </message>
    <message>
        <source>Progress of the document that is being loaded</source>
        <translation>Progress of the document that is being loaded</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Get</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Resolute asks documents.un.org for these symbols and sends nothing else.</source>
        <translation>Resolute asks documents.un.org for these symbols and sends nothing else.</translation>
    </message>
    <message>
        <source>&amp;Symbols, one a line</source>
        <translation>&amp;Symbols, one a line</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>File &amp;type</source>
        <translation>File &amp;type</translation>
    </message>
    <message>
        <source>{0}: loading…</source>
        <translation>{0}: loading…</translation>
    </message>
    <message>
        <source>{0}: added to the library</source>
        <translation>{0}: added to the library</translation>
    </message>
</context>
<context>
    <name>HealthCommands</name>
    <message>
        <source>Checking the library</source>
        <translation>Checking the library</translation>
    </message>
    <message>
        <source>Saving what is readable</source>
        <translation>Saving what is readable</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Check the library</source>
        <translation>Check the library</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Go back to a backup…</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>Save what is readable</translation>
    </message>
    <message>
        <source>Every text, note and file of {0} is being compared with what was written.</source>
        <translation>Every text, note and file of {0} is being compared with what was written.</translation>
    </message>
    <message>
        <source>{0} is sound: every text, note and file is what was written.</source>
        <translation>{0} is sound: every text, note and file is what was written.</translation>
    </message>
    <message>
        <source>{0} is damaged. This happens when a disk fails or a computer is switched off.</source>
        <translation>{0} is damaged. This happens when a disk fails or a computer is switched off.</translation>
    </message>
    <message>
        <source>Go back to a backup, or save what is readable into a new library. The damaged file is kept either way.</source>
        <translation>Go back to a backup, or save what is readable into a new library. The damaged file is kept either way.</translation>
    </message>
    <message>
        <source>What is readable of {0} is being saved.</source>
        <translation>What is readable of {0} is being saved.</translation>
    </message>
    <message>
        <source>What stands in the list could not be saved.</source>
        <translation>What stands in the list could not be saved.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) saved. The damaged file is kept as {0}.</source>
        <translation>
            <numerusform>%Ln text saved. The damaged file is kept as {0}.</numerusform>
            <numerusform>%Ln texts saved. The damaged file is kept as {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Paragraphs by series; Return opens the version</source>
        <translation>Paragraphs by series; Return opens the version</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>there is no document in this folder.</source>
        <translation>there is no document in this folder.</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Report of the last import</source>
        <translation>Report of the last import</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>What was read</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>Files of the import</translation>
    </message>
    <message>
        <source>Nothing has been read since the program was started.</source>
        <translation>Nothing has been read since the program was started.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%Ln file read</numerusform>
            <numerusform>%Ln files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%Ln file could not be read</numerusform>
            <numerusform>%Ln files could not be read</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>{0} % of the text kept</source>
        <translation>{0} % of the text kept</translation>
    </message>
    <message numerus="yes">
        <source>%n preambular paragraph(s)</source>
        <translation>
            <numerusform>%Ln preambular paragraph</numerusform>
            <numerusform>%Ln preambular paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operative paragraph(s)</source>
        <translation>
            <numerusform>%Ln operative paragraph</numerusform>
            <numerusform>%Ln operative paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation>
            <numerusform>%Ln footnote</numerusform>
            <numerusform>%Ln footnotes</numerusform>
        </translation>
    </message>
    <message>
        <source>was in the library already</source>
        <translation>was in the library already</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Odd</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Left out: {0}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Look for an action or a key</source>
        <translation>Look for an action or a key</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions and their keys</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>In the texts</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Select text</translation>
    </message>
    <message>
        <source>Likewise with the other arrows, Home and End</source>
        <translation>Likewise with the other arrows, Home and End</translation>
    </message>
    <message>
        <source>Select words</source>
        <translation>Select words</translation>
    </message>
    <message>
        <source>Likewise to the left; with Home and End all of it</source>
        <translation>Likewise to the left; with Home and End all of it</translation>
    </message>
    <message>
        <source>Choose a side</source>
        <translation>Choose a side</translation>
    </message>
    <message>
        <source>In the old or the new text, from where keys select</source>
        <translation>In the old or the new text, from where keys select</translation>
    </message>
    <message>
        <source>Open a fold</source>
        <translation>Open a fold</translation>
    </message>
    <message>
        <source>Show the paragraphs that the current line hides</source>
        <translation>Show the paragraphs that the current line hides</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
</context>
<context>
    <name>LibrariesCommands</name>
    <message>
        <source>Libraries</source>
        <translation>Libraries</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Open library</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>New library</translation>
    </message>
    <message>
        <source>{0} is there already. Give the new library another name.</source>
        <translation>{0} is there already. Give the new library another name.</translation>
    </message>
</context>
<context>
    <name>LibrariesDialog</name>
    <message>
        <source>Recent libraries</source>
        <translation>Recent libraries</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remove from the list</translation>
    </message>
    <message>
        <source>A library is one file, which can be copied or handed on.</source>
        <translation>A library is one file, which can be copied or handed on.</translation>
    </message>
    <message>
        <source>Your own library</source>
        <translation>Your own library</translation>
    </message>
    <message>
        <source>{0} (not found)</source>
        <translation>{0} (not found)</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>not in the library yet</source>
        <translation>not in the library yet</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Could not be read</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>could not be read</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Rename series</source>
        <translation>Rename series</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>A new series</source>
        <translation>A new series</translation>
    </message>
    <message>
        <source>Move to another series</source>
        <translation>Move to another series</translation>
    </message>
    <message>
        <source>Join with another series</source>
        <translation>Join with another series</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>old</source>
        <translation>old</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Series of resolutions with their versions; Return opens a version</source>
        <translation>Series of resolutions with their versions; Return opens a version</translation>
    </message>
</context>
<context>
    <name>LinkSection</name>
    <message>
        <source>Nothing on the other side belongs to it.</source>
        <translation>Nothing on the other side belongs to it.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Unpin</translation>
    </message>
    <message>
        <source>Lets the program decide again</source>
        <translation>Lets the program decide again</translation>
    </message>
    <message>
        <source>Pinned together by you</source>
        <translation>Pinned together by you</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Keep apart</translation>
    </message>
    <message>
        <source>Shows the two as removed and added</source>
        <translation>Shows the two as removed and added</translation>
    </message>
    <message>
        <source>Confidence {confidence}, {similarity} of the words alike</source>
        <translation>Confidence {confidence}, {similarity} of the words alike</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Compares these two with each other</source>
        <translation>Compares these two with each other</translation>
    </message>
    <message>
        <source>Or pair {old} with {new}: {similarity} alike</source>
        <translation>Or pair {old} with {new}: {similarity} alike</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
</context>
<context>
    <name>MendDialog</name>
    <message>
        <source>Mend by hand</source>
        <translation>Mend by hand</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Amendment</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphs</translation>
    </message>
    <message>
        <source>Text of the paragraph; the cursor is the place to cut</source>
        <translation>Text of the paragraph; the cursor is the place to cut</translation>
    </message>
    <message>
        <source>Printed label</source>
        <translation>Printed label</translation>
    </message>
    <message>
        <source>Part of the document</source>
        <translation>Part of the document</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Join with the next</translation>
    </message>
    <message>
        <source>Cut at the cursor</source>
        <translation>Cut at the cursor</translation>
    </message>
    <message>
        <source>Preambular paragraph</source>
        <translation>Preambular paragraph</translation>
    </message>
    <message>
        <source>Operative paragraph</source>
        <translation>Operative paragraph</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annex</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Adopted on</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>As it was read</translation>
    </message>
    <message>
        <source>{0} is no symbol; one looks like A/RES/75/268.</source>
        <translation>{0} is no symbol; one looks like A/RES/75/268.</translation>
    </message>
    <message>
        <source>{0} is no date; write it as 2021-03-01.</source>
        <translation>{0} is no date; write it as 2021-03-01.</translation>
    </message>
    <message>
        <source>Put the cursor where the second paragraph begins.</source>
        <translation>Put the cursor where the second paragraph begins.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note about this paragraph</source>
        <translation>Write a note about this paragraph</translation>
    </message>
    <message>
        <source>Note about this paragraph</source>
        <translation>Note about this paragraph</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Close this notice</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
</context>
<context>
    <name>PinBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Pins nothing (Esc)</source>
        <translation>Pins nothing (Esc)</translation>
    </message>
    <message>
        <source>Choosing a paragraph to pin</source>
        <translation>Choosing a paragraph to pin</translation>
    </message>
    <message>
        <source>Which paragraph belongs to {name}? Click it, or go to it and press Enter.</source>
        <translation>Which paragraph belongs to {name}? Click it, or go to it and press Enter.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Marks of change</source>
        <translation>Marks of change</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Typeface</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Line spacing</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>At the start</translation>
    </message>
    <message>
        <source>Open what was open last time</source>
        <translation>Open what was open last time</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Watched folder</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Tracked changes</translation>
    </message>
    <message>
        <source>Read the text before them</source>
        <translation>Read the text before them</translation>
    </message>
    <message>
        <source>Old Word files</source>
        <translation>Old Word files</translation>
    </message>
    <message>
        <source>Let LibreOffice convert them</source>
        <translation>Let LibreOffice convert them</translation>
    </message>
    <message>
        <source>Scanned pages</source>
        <translation>Scanned pages</translation>
    </message>
    <message>
        <source>Let Tesseract recognise their text</source>
        <translation>Let Tesseract recognise their text</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Red and blue, as lawyers mark</source>
        <translation>Red and blue, as lawyers mark</translation>
    </message>
    <message>
        <source>Orange and blue, for colour-blind readers</source>
        <translation>Orange and blue, for colour-blind readers</translation>
    </message>
    <message>
        <source>Black and white, for printing</source>
        <translation>Black and white, for printing</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Serif</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sans serif</translation>
    </message>
    <message>
        <source>Read new documents</source>
        <translation>Read new documents</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>No folder chosen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Folder to watch</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Show details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>The details name no text of your documents.</source>
        <translation>The details name no text of your documents.</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Hide details</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something went wrong inside Resolute. Your library is unchanged; please try again.</source>
        <translation>Something went wrong inside Resolute. Your library is unchanged; please try again.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>para. {number}</source>
        <translation>para. {number}</translation>
    </message>
    <message>
        <source>preambular para. {number}</source>
        <translation>preambular para. {number}</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation>footnote {number}</translation>
    </message>
    <message>
        <source>annex, para. {number}</source>
        <translation>annex, para. {number}</translation>
    </message>
    <message>
        <source>heading {number}</source>
        <translation>heading {number}</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identical</translation>
    </message>
    <message>
        <source>typographic</source>
        <translation>typographic</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>technical</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>sequence</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>editorial</translation>
    </message>
    <message>
        <source>substantive</source>
        <translation>substantive</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>split</source>
        <translation>split</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>merged</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>The text is the same, letter by letter.</source>
        <translation>The text is the same, letter by letter.</translation>
    </message>
    <message>
        <source>Only invisible or look-alike characters differ.</source>
        <translation>Only invisible or look-alike characters differ.</translation>
    </message>
    <message>
        <source>Only what every session must update: ordinals, dates, symbols, lists of earlier resolutions.</source>
        <translation>Only what every session must update: ordinals, dates, symbols, lists of earlier resolutions.</translation>
    </message>
    <message>
        <source>Only “also” or “further” came or went, as neighbours did.</source>
        <translation>Only “also” or “further” came or went, as neighbours did.</translation>
    </message>
    <message>
        <source>Punctuation, spelling or capitals, not the meaning.</source>
        <translation>Punctuation, spelling or capitals, not the meaning.</translation>
    </message>
    <message>
        <source>Words that may change the meaning.</source>
        <translation>Words that may change the meaning.</translation>
    </message>
    <message>
        <source>Paragraphs that only the new version has.</source>
        <translation>Paragraphs that only the new version has.</translation>
    </message>
    <message>
        <source>Paragraphs that only the old version has.</source>
        <translation>Paragraphs that only the old version has.</translation>
    </message>
    <message>
        <source>One paragraph became several.</source>
        <translation>One paragraph became several.</translation>
    </message>
    <message>
        <source>Several paragraphs became one.</source>
        <translation>Several paragraphs became one.</translation>
    </message>
    <message>
        <source>Paragraphs that stand in another place now.</source>
        <translation>Paragraphs that stand in another place now.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Preamble</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>Operative part</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Footnotes</translation>
    </message>
    <message>
        <source>{number}&#xa0;%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n identical paragraph(s)</source>
        <translation>
            <numerusform>%Ln identical paragraph</numerusform>
            <numerusform>%Ln identical paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) hidden by the filter</source>
        <translation>
            <numerusform>%Ln paragraph hidden by the filter</numerusform>
            <numerusform>%Ln paragraphs hidden by the filter</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} moved to {new_place}</source>
        <translation>{place} moved to {new_place}</translation>
    </message>
    <message>
        <source>Moved from {place}</source>
        <translation>Moved from {place}</translation>
    </message>
    <message>
        <source>operative before, now preambular</source>
        <translation>operative before, now preambular</translation>
    </message>
    <message>
        <source>preambular before, now operative</source>
        <translation>preambular before, now operative</translation>
    </message>
    <message>
        <source>Rewritten, shown word by word</source>
        <translation>Rewritten, shown word by word</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identical</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>old: {text}</source>
        <translation>old: {text}</translation>
    </message>
    <message>
        <source>new: {text}</source>
        <translation>new: {text}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{symbol}, {date}</source>
        <translation>{symbol}, {date}</translation>
    </message>
    <message numerus="yes">
        <source>Split into %n paragraph(s)</source>
        <translation>
            <numerusform>Split into %Ln paragraph</numerusform>
            <numerusform>Split into %Ln paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged from %n paragraph(s)</source>
        <translation>
            <numerusform>Merged from %Ln paragraph</numerusform>
            <numerusform>Merged from %Ln paragraphs</numerusform>
        </translation>
    </message>
    <message>
        <source>Rewritten: click to compare words</source>
        <translation>Rewritten: click to compare words</translation>
    </message>
    <message>
        <source>Rewritten: click or press {keys} to compare words</source>
        <translation>Rewritten: click or press {keys} to compare words</translation>
    </message>
    <message numerus="yes">
        <source>%n split or merged</source>
        <translation>
            <numerusform>%Ln split or merged</numerusform>
            <numerusform>%Ln split or merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical</source>
        <translation>
            <numerusform>%Ln identical</numerusform>
            <numerusform>%Ln identical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typographic</source>
        <translation>
            <numerusform>%Ln typographic</numerusform>
            <numerusform>%Ln typographic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technical</source>
        <translation>
            <numerusform>%Ln technical</numerusform>
            <numerusform>%Ln technical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sequence</source>
        <translation>
            <numerusform>%Ln sequence</numerusform>
            <numerusform>%Ln sequence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editorial</source>
        <translation>
            <numerusform>%Ln editorial</numerusform>
            <numerusform>%Ln editorial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n substantive</source>
        <translation>
            <numerusform>%Ln substantive</numerusform>
            <numerusform>%Ln substantive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%Ln split</numerusform>
            <numerusform>%Ln split</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%Ln merged</numerusform>
            <numerusform>%Ln merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message>
        <source>Go to paragraph</source>
        <translation>Go to paragraph</translation>
    </message>
    <message>
        <source>Number, such as OP 4, PP 12 or 4 (a)</source>
        <translation>Number, such as OP 4, PP 12 or 4 (a)</translation>
    </message>
    <message>
        <source>There is no paragraph {0} here.</source>
        <translation>There is no paragraph {0} here.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>session ordinal {step}</source>
        <translation>session ordinal {step}</translation>
    </message>
    <message>
        <source>session ordinal</source>
        <translation>session ordinal</translation>
    </message>
    <message>
        <source>ordinal of the {noun} +{step}</source>
        <translation>ordinal of the {noun} +{step}</translation>
    </message>
    <message>
        <source>ordinal of the {noun} -{step}</source>
        <translation>ordinal of the {noun} -{step}</translation>
    </message>
    <message>
        <source>ordinal of the {noun}</source>
        <translation>ordinal of the {noun}</translation>
    </message>
    <message>
        <source>place and date of the {noun}</source>
        <translation>place and date of the {noun}</translation>
    </message>
    <message>
        <source>place and date</source>
        <translation>place and date</translation>
    </message>
    <message>
        <source>place of the {noun}</source>
        <translation>place of the {noun}</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>date of the {noun}</source>
        <translation>date of the {noun}</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>period of the {noun}</source>
        <translation>period of the {noun}</translation>
    </message>
    <message>
        <source>period</source>
        <translation>period</translation>
    </message>
    <message>
        <source>year of the {noun}</source>
        <translation>year of the {noun}</translation>
    </message>
    <message>
        <source>year</source>
        <translation>year</translation>
    </message>
    <message>
        <source>list of resolutions and decisions grows by {list}</source>
        <translation>list of resolutions and decisions grows by {list}</translation>
    </message>
    <message>
        <source>list of resolutions grows by {list}</source>
        <translation>list of resolutions grows by {list}</translation>
    </message>
    <message>
        <source>list of decisions grows by {list}</source>
        <translation>list of decisions grows by {list}</translation>
    </message>
    <message>
        <source>list of resolutions and decisions is shorter by {list}</source>
        <translation>list of resolutions and decisions is shorter by {list}</translation>
    </message>
    <message>
        <source>list of resolutions is shorter by {list}</source>
        <translation>list of resolutions is shorter by {list}</translation>
    </message>
    <message>
        <source>list of decisions is shorter by {list}</source>
        <translation>list of decisions is shorter by {list}</translation>
    </message>
    <message>
        <source>order of symbols</source>
        <translation>order of symbols</translation>
    </message>
    <message>
        <source>paragraph number with the report</source>
        <translation>paragraph number with the report</translation>
    </message>
    <message>
        <source>paragraph number with the resolution</source>
        <translation>paragraph number with the resolution</translation>
    </message>
    <message>
        <source>{noun} number with {now} in place of {was}</source>
        <translation>{noun} number with {now} in place of {was}</translation>
    </message>
    <message>
        <source>reference follows the new numbering</source>
        <translation>reference follows the new numbering</translation>
    </message>
    <message>
        <source>number of the issue</source>
        <translation>number of the issue</translation>
    </message>
    <message>
        <source>{noun} of the yearly series brought up to date</source>
        <translation>{noun} of the yearly series brought up to date</translation>
    </message>
    <message>
        <source>{noun} of the yearly series added</source>
        <translation>{noun} of the yearly series added</translation>
    </message>
    <message>
        <source>{noun} of the yearly series dropped</source>
        <translation>{noun} of the yearly series dropped</translation>
    </message>
    <message>
        <source>only “{now}” added</source>
        <translation>only “{now}” added</translation>
    </message>
    <message>
        <source>only “{was}” removed</source>
        <translation>only “{was}” removed</translation>
    </message>
    <message>
        <source>capital letter with “{words}”</source>
        <translation>capital letter with “{words}”</translation>
    </message>
    <message>
        <source>“{now}” in place of “{was}”</source>
        <translation>“{now}” in place of “{was}”</translation>
    </message>
    <message>
        <source>with the other mark of its pair</source>
        <translation>with the other mark of its pair</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>punctuation</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>capital letters</translation>
    </message>
    <message>
        <source>article or pronoun</source>
        <translation>article or pronoun</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>“and” or comma in a list</source>
        <translation>“and” or comma in a list</translation>
    </message>
    <message>
        <source>number or case of a word</source>
        <translation>number or case of a word</translation>
    </message>
    <message>
        <source>form of the verb</source>
        <translation>form of the verb</translation>
    </message>
    <message>
        <source>written as one word or several</source>
        <translation>written as one word or several</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>spelling</translation>
    </message>
    <message>
        <source>order of words</source>
        <translation>order of words</translation>
    </message>
    <message>
        <source>preposition repeated or not</source>
        <translation>preposition repeated or not</translation>
    </message>
    <message>
        <source>abbreviation written out or not</source>
        <translation>abbreviation written out or not</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>negation</translation>
    </message>
    <message>
        <source>figure changed</source>
        <translation>figure changed</translation>
    </message>
    <message>
        <source>ordinal changed</source>
        <translation>ordinal changed</translation>
    </message>
    <message>
        <source>paragraph added</source>
        <translation>paragraph added</translation>
    </message>
    <message>
        <source>paragraph removed</source>
        <translation>paragraph removed</translation>
    </message>
    <message>
        <source>words added</source>
        <translation>words added</translation>
    </message>
    <message>
        <source>words removed</source>
        <translation>words removed</translation>
    </message>
    <message>
        <source>words replaced</source>
        <translation>words replaced</translation>
    </message>
    <message>
        <source>{list} in place of {other_list}</source>
        <translation>{list} in place of {other_list}</translation>
    </message>
    <message>
        <source>{list} inserted</source>
        <translation>{list} inserted</translation>
    </message>
    <message>
        <source>{list} removed</source>
        <translation>{list} removed</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>not recognised</translation>
    </message>
    <message>
        <source>opening formula</source>
        <translation>opening formula</translation>
    </message>
    <message>
        <source>masthead</source>
        <translation>masthead</translation>
    </message>
    <message>
        <source>footnote mark</source>
        <translation>footnote mark</translation>
    </message>
    <message>
        <source>footnote rule</source>
        <translation>footnote rule</translation>
    </message>
    <message>
        <source>field code</source>
        <translation>field code</translation>
    </message>
    <message>
        <source>note on the document</source>
        <translation>note on the document</translation>
    </message>
    <message>
        <source>running header</source>
        <translation>running header</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>page furniture</translation>
    </message>
    <message>
        <source>markup</source>
        <translation>markup</translation>
    </message>
    <message>
        <source>deleted by a tracked change</source>
        <translation>deleted by a tracked change</translation>
    </message>
    <message>
        <source>inserted by a tracked change</source>
        <translation>inserted by a tracked change</translation>
    </message>
    <message>
        <source>taken out by a tracked change</source>
        <translation>taken out by a tracked change</translation>
    </message>
    <message>
        <source>deleted text</source>
        <translation>deleted text</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>hidden text</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>a comment</translation>
    </message>
    <message>
        <source>a symbol without a character</source>
        <translation>a symbol without a character</translation>
    </message>
    <message>
        <source>a phonetic guide</source>
        <translation>a phonetic guide</translation>
    </message>
    <message>
        <source>a document embedded in another format</source>
        <translation>a document embedded in another format</translation>
    </message>
    <message>
        <source>a footnote that nothing refers to</source>
        <translation>a footnote that nothing refers to</translation>
    </message>
    <message>
        <source>title of the web page</source>
        <translation>title of the web page</translation>
    </message>
    <message>
        <source>script</source>
        <translation>script</translation>
    </message>
    <message>
        <source>style sheet</source>
        <translation>style sheet</translation>
    </message>
    <message>
        <source>shown only without scripts</source>
        <translation>shown only without scripts</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>not shown</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>drawing</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formula</translation>
    </message>
    <message>
        <source>navigation of the web page</source>
        <translation>navigation of the web page</translation>
    </message>
    <message>
        <source>control of the web page</source>
        <translation>control of the web page</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>another page</translation>
    </message>
    <message>
        <source>embedded object</source>
        <translation>embedded object</translation>
    </message>
    <message>
        <source>{count} lines could not be placed in the resolution and were left out; see the import report.</source>
        <translation>{count} lines could not be placed in the resolution and were left out; see the import report.</translation>
    </message>
    <message>
        <source>1 line could not be placed in the resolution and was left out; see the import report.</source>
        <translation>1 line could not be placed in the resolution and was left out; see the import report.</translation>
    </message>
    <message>
        <source>Only {share} % of the file&apos;s text is in the resolution; see the import report for what was left out.</source>
        <translation>Only {share} % of the file&apos;s text is in the resolution; see the import report for what was left out.</translation>
    </message>
    <message>
        <source>The file holds tracked changes; they were read as accepted.</source>
        <translation>The file holds tracked changes; they were read as accepted.</translation>
    </message>
    <message>
        <source>The file holds tracked changes; they were read as rejected.</source>
        <translation>The file holds tracked changes; they were read as rejected.</translation>
    </message>
    <message>
        <source>The file holds {count} tracked changes; they were read as accepted.</source>
        <translation>The file holds {count} tracked changes; they were read as accepted.</translation>
    </message>
    <message>
        <source>The file holds {count} tracked changes; they were read as rejected.</source>
        <translation>The file holds {count} tracked changes; they were read as rejected.</translation>
    </message>
    <message>
        <source>The file holds 1 tracked change; it was read as accepted.</source>
        <translation>The file holds 1 tracked change; it was read as accepted.</translation>
    </message>
    <message>
        <source>The file holds 1 tracked change; it was read as rejected.</source>
        <translation>The file holds 1 tracked change; it was read as rejected.</translation>
    </message>
    <message>
        <source>{count} comments were left out.</source>
        <translation>{count} comments were left out.</translation>
    </message>
    <message>
        <source>1 comment was left out.</source>
        <translation>1 comment was left out.</translation>
    </message>
    <message>
        <source>The old Word format was read without Word: numbers that Word prints automatically are missing, and italics that come from a style.</source>
        <translation>The old Word format was read without Word: numbers that Word prints automatically are missing, and italics that come from a style.</translation>
    </message>
    <message>
        <source>LibreOffice converted the file to Word before it was read.</source>
        <translation>LibreOffice converted the file to Word before it was read.</translation>
    </message>
    <message>
        <source>The text was recognised from pictures of the pages (OCR): compare it with the original.</source>
        <translation>The text was recognised from pictures of the pages (OCR): compare it with the original.</translation>
    </message>
    <message>
        <source>A correction could no longer be placed: {deed}.</source>
        <translation>A correction could no longer be placed: {deed}.</translation>
    </message>
    <message>
        <source>Renamed the series “{old}” to “{new}”</source>
        <translation>Renamed the series “{old}” to “{new}”</translation>
    </message>
    <message>
        <source>Merged {count} series into “{name}”</source>
        <translation>Merged {count} series into “{name}”</translation>
    </message>
    <message>
        <source>Moved {label} to another series</source>
        <translation>Moved {label} to another series</translation>
    </message>
    <message>
        <source>Linked {a} of {old} and {b} of {new}</source>
        <translation>Linked {a} of {old} and {b} of {new}</translation>
    </message>
    <message>
        <source>Separated {a} of {old} and {b} of {new}</source>
        <translation>Separated {a} of {old} and {b} of {new}</translation>
    </message>
    <message>
        <source>Took back the decision on {a} and {b}</source>
        <translation>Took back the decision on {a} and {b}</translation>
    </message>
    <message>
        <source>Added a note on {ident} of {label}</source>
        <translation>Added a note on {ident} of {label}</translation>
    </message>
    <message>
        <source>Changed a note on {ident}</source>
        <translation>Changed a note on {ident}</translation>
    </message>
    <message>
        <source>Deleted a note on {ident}</source>
        <translation>Deleted a note on {ident}</translation>
    </message>
    <message>
        <source>Removed {count} texts</source>
        <translation>Removed {count} texts</translation>
    </message>
    <message>
        <source>Removed a text that is not public</source>
        <translation>Removed a text that is not public</translation>
    </message>
    <message>
        <source>Removed {label}</source>
        <translation>Removed {label}</translation>
    </message>
    <message>
        <source>Corrected {label}: {deed}</source>
        <translation>Corrected {label}: {deed}</translation>
    </message>
    <message>
        <source>Took the corrections of {label} back</source>
        <translation>Took the corrections of {label} back</translation>
    </message>
    <message>
        <source>label of {ident} set to “{label}”</source>
        <translation>label of {ident} set to “{label}”</translation>
    </message>
    <message>
        <source>{fact} set to “{value}”</source>
        <translation>{fact} set to “{value}”</translation>
    </message>
    <message>
        <source>{fact} taken away</source>
        <translation>{fact} taken away</translation>
    </message>
    <message>
        <source>{ident} joined with the next paragraph</source>
        <translation>{ident} joined with the next paragraph</translation>
    </message>
    <message>
        <source>{ident} cut in two</source>
        <translation>{ident} cut in two</translation>
    </message>
    <message>
        <source>{ident} made {kind}</source>
        <translation>{ident} made {kind}</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>instrument</translation>
    </message>
    <message>
        <source>report</source>
        <translation>report</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>resolution</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraph</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} and {count} more</translation>
    </message>
    <message>
        <source>(the last text)</source>
        <translation>(the last text)</translation>
    </message>
    <message>
        <source>{kind}: {reason}</source>
        <translation>{kind}: {reason}</translation>
    </message>
    <message>
        <source>in {count} backups that could not be changed</source>
        <translation>in {count} backups that could not be changed</translation>
    </message>
    <message>
        <source>inside {file}, from which other texts came; remove these too</source>
        <translation>inside {file}, from which other texts came; remove these too</translation>
    </message>
    <message>
        <source>{deed}, but it is still {places}</source>
        <translation>{deed}, but it is still {places}</translation>
    </message>
</context>
<context>
    <name>RedlineView</name>
    <message>
        <source>Redline, old and new text in one column</source>
        <translation>Redline, old and new text in one column</translation>
    </message>
    <message>
        <source>Deleted words are struck through, inserted words are underlined.</source>
        <translation>Deleted words are struck through, inserted words are underlined.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy with marks</source>
        <translation>Copy with marks</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copy reference</translation>
    </message>
    <message>
        <source>Go to the other place</source>
        <translation>Go to the other place</translation>
    </message>
    <message>
        <source>Word differences on or off</source>
        <translation>Word differences on or off</translation>
    </message>
    <message>
        <source>Pin together</source>
        <translation>Pin together</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Keep apart</translation>
    </message>
    <message>
        <source>Pin {old} and {new} together</source>
        <translation>Pin {old} and {new} together</translation>
    </message>
    <message>
        <source>Pin with…</source>
        <translation>Pin with…</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>{0} could not be written: {1}. Choose another folder.</source>
        <translation>{0} could not be written: {1}. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>{0} places in {1}, {2}</source>
        <translation>{0} places in {1}, {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are shown</source>
        <translation>
            <numerusform>the first one is shown</numerusform>
            <numerusform>the first %Ln are shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search the library</source>
        <translation>Search the library</translation>
    </message>
    <message>
        <source>Search all versions</source>
        <translation>Search all versions</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Close the search</translation>
    </message>
    <message>
        <source>Type words, a “phrase in quotes” or a symbol to find every paragraph of your library that has it.</source>
        <translation>Type words, a “phrase in quotes” or a symbol to find every paragraph of your library that has it.</translation>
    </message>
    <message>
        <source>No paragraph of your library has these words.</source>
        <translation>No paragraph of your library has these words.</translation>
    </message>
</context>
<context>
    <name>SeriesStrip</name>
    <message>
        <source>Known series, waiting for its files: {0}</source>
        <translation>Known series, waiting for its files: {0}</translation>
    </message>
    <message>
        <source>Not in the library yet; press to get it</source>
        <translation>Not in the library yet; press to get it</translation>
    </message>
    <message>
        <source>Get {0} from UN Documents</source>
        <translation>Get {0} from UN Documents</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Change keys</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions and their keys</translation>
    </message>
    <message>
        <source>New keys of the selected action</source>
        <translation>New keys of the selected action</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>No keys</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>Default keys</translation>
    </message>
    <message>
        <source>All default keys</source>
        <translation>All default keys</translation>
    </message>
    <message>
        <source>Press the new keys:</source>
        <translation>Press the new keys:</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}”; choose other keys.</source>
        <translation>{0} belongs to “{1}”; choose other keys.</translation>
    </message>
</context>
<context>
    <name>SourceSection</name>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, page {page}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>How much is shown</source>
        <translation>How much is shown</translation>
    </message>
    <message>
        <source>The compared versions</source>
        <translation>The compared versions</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>What was done last</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop what is being worked on; what is done stays</source>
        <translation>Stop what is being worked on; what is done stays</translation>
    </message>
    <message>
        <source>{0} of {1} paragraphs shown</source>
        <translation>{0} of {1} paragraphs shown</translation>
    </message>
    <message>
        <source>change {0} of {1}</source>
        <translation>change {0} of {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraph</numerusform>
            <numerusform>%Ln paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>The title is another one.</source>
        <translation>The title is another one.</translation>
    </message>
    <message>
        <source>No paragraph changed.</source>
        <translation>No paragraph changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%Ln split</numerusform>
            <numerusform>%Ln split</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%Ln merged</numerusform>
            <numerusform>%Ln merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only moved</source>
        <translation>
            <numerusform>%Ln only moved</numerusform>
            <numerusform>%Ln only moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) of dates and sessions</source>
        <translation>
            <numerusform>%Ln update of dates and sessions</numerusform>
            <numerusform>%Ln updates of dates and sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in spelling or punctuation</source>
        <translation>
            <numerusform>%Ln in spelling or punctuation</numerusform>
            <numerusform>%Ln in spelling or punctuation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in “also” or “further” alone</source>
        <translation>
            <numerusform>%Ln in “also” or “further” alone</numerusform>
            <numerusform>%Ln in “also” or “further” alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in invisible characters alone</source>
        <translation>
            <numerusform>%Ln in invisible characters alone</numerusform>
            <numerusform>%Ln in invisible characters alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{changed} of %n paragraph(s) changed, {substance} in substance: {kinds}.</source>
        <translation>
            <numerusform>{changed} of %Ln paragraph changed, {substance} in substance: {kinds}.</numerusform>
            <numerusform>{changed} of %Ln paragraphs changed, {substance} in substance: {kinds}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{changed} of %n paragraph(s) changed, none in substance.</source>
        <translation>
            <numerusform>{changed} of %Ln paragraph changed, none in substance.</numerusform>
            <numerusform>{changed} of %Ln paragraphs changed, none in substance.</numerusform>
        </translation>
    </message>
    <message>
        <source>In form only: {kinds}.</source>
        <translation>In form only: {kinds}.</translation>
    </message>
    <message>
        <source>Footnotes: {kinds}.</source>
        <translation>Footnotes: {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%Ln reworded</numerusform>
            <numerusform>%Ln reworded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryLine</name>
    <message>
        <source>To see what changed, drop another version here, or choose one of the series above.</source>
        <translation>To see what changed, drop another version here, or choose one of the series above.</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Adopted on {0}</source>
        <translation>Adopted on {0}</translation>
    </message>
    <message>
        <source>Distributed on {0}</source>
        <translation>Distributed on {0}</translation>
    </message>
    <message>
        <source>{0} is not in the library; click to get it</source>
        <translation>{0} is not in the library; click to get it</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Reading texts again</source>
        <translation>Reading texts again</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read again by a better parser</source>
        <translation>
            <numerusform>%Ln file read again by a better parser</numerusform>
            <numerusform>%Ln files read again by a better parser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpkeepCommands</name>
    <message>
        <source>The library was backed up</source>
        <translation>The library was backed up</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>The library becomes what it was on {0}.</source>
        <translation>The library becomes what it was on {0}.</translation>
    </message>
    <message>
        <source>What it is now is kept as a backup, so that you can come back.</source>
        <translation>What it is now is kept as a backup, so that you can come back.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it.</source>
        <translation>The damaged file is kept beside it.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Go back to a backup</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>The library is what it was on {0}</source>
        <translation>The library is what it was on {0}</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Libraries</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Save a copy of the library</translation>
    </message>
    <message>
        <source>The library was copied to {0}</source>
        <translation>The library was copied to {0}</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Copying the library</translation>
    </message>
    <message>
        <source>Going back to a backup</source>
        <translation>Going back to a backup</translation>
    </message>
    <message>
        <source>Export the library as a folder</source>
        <translation>Export the library as a folder</translation>
    </message>
    <message>
        <source>Exporting the library</source>
        <translation>Exporting the library</translation>
    </message>
    <message>
        <source>Import a library from a folder</source>
        <translation>Import a library from a folder</translation>
    </message>
    <message>
        <source>Importing a library</source>
        <translation>Importing a library</translation>
    </message>
    <message>
        <source>This deletes the library {0}:</source>
        <translation>This deletes the library {0}:</translation>
    </message>
    <message>
        <source>• copies that were made for opening or dragging files</source>
        <translation>• copies that were made for opening or dragging files</translation>
    </message>
    <message>
        <source>It cannot be undone. Folders that you exported stay. An empty library takes its place.</source>
        <translation>It cannot be undone. Folders that you exported stay. An empty library takes its place.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Forget everything</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Delete everything</translation>
    </message>
    <message>
        <source>Everything was deleted</source>
        <translation>Everything was deleted</translation>
    </message>
    <message>
        <source>Deleting everything</source>
        <translation>Deleting everything</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) written to {0}</source>
        <translation>
            <numerusform>%Ln text written to {0}</numerusform>
            <numerusform>%Ln texts written to {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) in the library now</source>
        <translation>
            <numerusform>%Ln version in the library now</numerusform>
            <numerusform>%Ln versions in the library now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n version(s) with their original files, notes, decisions and corrections</source>
        <translation>
            <numerusform>• %Ln version with its original file, notes, decisions and corrections</numerusform>
            <numerusform>• %Ln versions with their original files, notes, decisions and corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n backup(s), and what repairs have set aside</source>
        <translation>
            <numerusform>• %Ln backup, and what repairs have set aside</numerusform>
            <numerusform>• %Ln backups, and what repairs have set aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>Versions of the series</source>
        <translation>Versions of the series</translation>
    </message>
    <message>
        <source>the old version</source>
        <translation>the old version</translation>
    </message>
    <message>
        <source>the new version</source>
        <translation>the new version</translation>
    </message>
    <message>
        <source>Old: {0}. New: {1}. Left and right move {2}; space changes to the other one.</source>
        <translation>Old: {0}. New: {1}. Left and right move {2}; space changes to the other one.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Old</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Folder to watch</source>
        <translation>Folder to watch</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Done again: {0}</source>
        <translation>Done again: {0}</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Taken back: {0}</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>Reading documents</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparing</translation>
    </message>
</context>
<context>
    <name>_EditRow</name>
    <message>
        <source>{kind}, old: {old}, new: {new}</source>
        <translation>{kind}, old: {old}, new: {new}</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Old</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>“{mark}”</source>
        <translation>“{mark}”</translation>
    </message>
</context>
</TS>
