<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Resolute</source>
        <translation>关于 Resolute</translation>
    </message>
    <message>
        <source>is being asked for</source>
        <translation>正在查询</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护措施</translation>
    </message>
    <message>
        <source>Shows what changed between the versions of a resolution.</source>
        <translation>显示一项决议各版本之间的变化。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>构建于</translation>
    </message>
    <message>
        <source>Files are read</source>
        <translation>文件读取方式</translation>
    </message>
    <message>
        <source>in a process of their own</source>
        <translation>在独立进程中</translation>
    </message>
    <message>
        <source>with limits on memory and time</source>
        <translation>限制内存和时间</translation>
    </message>
    <message>
        <source>without access to other files (Landlock)</source>
        <translation>不能访问其他文件（Landlock）</translation>
    </message>
    <message>
        <source>without network and other programs (seccomp)</source>
        <translation>不能使用网络和其他程序（seccomp）</translation>
    </message>
    <message>
        <source>without protection</source>
        <translation>没有保护</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Choose resolutions, drafts or archives to read into the library</source>
        <translation>选择要读入资料库的决议、草案或压缩文件</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder whose documents are read into the library</source>
        <translation>选择一个文件夹，将其中的文件读入资料库</translation>
    </message>
    <message>
        <source>Paste text or files</source>
        <translation>粘贴文本或文件</translation>
    </message>
    <message>
        <source>Read the text, files or addresses on the clipboard as documents</source>
        <translation>将剪贴板上的文本、文件或网址作为文件读取</translation>
    </message>
    <message>
        <source>Get from UN Documents…</source>
        <translation>从联合国文件系统获取…</translation>
    </message>
    <message>
        <source>Load documents by their symbols from the public service</source>
        <translation>按文号从公共服务下载文件</translation>
    </message>
    <message>
        <source>Open the specimens</source>
        <translation>打开样本</translation>
    </message>
    <message>
        <source>Add the fictional series that comes with the program</source>
        <translation>添加程序附带的虚构系列</translation>
    </message>
    <message>
        <source>Report of the last import</source>
        <translation>最近一次导入的报告</translation>
    </message>
    <message>
        <source>What was read, what was left out and why</source>
        <translation>读取了什么，略去了什么，为什么</translation>
    </message>
    <message>
        <source>Save the original file…</source>
        <translation>保存原始文件…</translation>
    </message>
    <message>
        <source>Write the file of the selected version, as it came, to a folder</source>
        <translation>将所选版本的文件原样写入文件夹</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>Open another window on the same library</source>
        <translation>为同一资料库打开另一个窗口</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close all windows; they open again at the same place</source>
        <translation>关闭所有窗口；下次在原处打开</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Show the older text on the left and the newer on the right</source>
        <translation>左边显示旧文本，右边显示新文本</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>修订标记</translation>
    </message>
    <message>
        <source>Show one text with the changes marked, as a lawyer prints it</source>
        <translation>显示一个标有修订的文本，如法律文书那样</translation>
    </message>
    <message>
        <source>Library panel</source>
        <translation>资料库面板</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>显示或隐藏资料库</translation>
    </message>
    <message>
        <source>Details panel</source>
        <translation>详情面板</translation>
    </message>
    <message>
        <source>Show or hide the details of the current paragraph</source>
        <translation>显示或隐藏当前段落的详情</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>将键盘焦点移到窗口的下一部分</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一区域</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous part of the window</source>
        <translation>将键盘焦点移到窗口的上一部分</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Make the text of the documents larger</source>
        <translation>放大文件的文字</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Make the text of the documents smaller</source>
        <translation>缩小文件的文字</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>正常文字大小</translation>
    </message>
    <message>
        <source>Set the text of the documents to its ordinary size</source>
        <translation>将文件文字恢复为正常大小</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Change between light and dark colours</source>
        <translation>在浅色和深色之间切换</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Use the whole screen for the window</source>
        <translation>窗口占满整个屏幕</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>资料库(&amp;L)</translation>
    </message>
    <message>
        <source>Compare the selected versions</source>
        <translation>比较所选版本</translation>
    </message>
    <message>
        <source>Compare two selected versions, or the selected one with the one before it</source>
        <translation>比较两个所选版本，或所选版本与其前一版本</translation>
    </message>
    <message>
        <source>Rename series…</source>
        <translation>重命名系列…</translation>
    </message>
    <message>
        <source>Give the selected series another title</source>
        <translation>给所选系列另取名称</translation>
    </message>
    <message>
        <source>Move to another series…</source>
        <translation>移到另一系列…</translation>
    </message>
    <message>
        <source>Move the selected version to another series</source>
        <translation>将所选版本移到另一系列</translation>
    </message>
    <message>
        <source>Join with another series…</source>
        <translation>与另一系列合并…</translation>
    </message>
    <message>
        <source>Bring all versions of another series into the selected one</source>
        <translation>将另一系列的所有版本并入所选系列</translation>
    </message>
    <message>
        <source>Mend by hand…</source>
        <translation>手工更正…</translation>
    </message>
    <message>
        <source>Put right what was read wrongly from the selected version</source>
        <translation>更正所选版本中读取有误之处</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove what is selected in the library; this can be undone</source>
        <translation>移除资料库中所选内容；可以撤销</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Read the selected failed file again</source>
        <translation>重新读取所选的失败文件</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Read documents that appear in a folder of your choice</source>
        <translation>读取在您所选文件夹中出现的文件</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <translation>所有操作及其按键</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>更改按键…</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>为操作指定其他按键</translation>
    </message>
    <message>
        <source>About Resolute</source>
        <translation>关于 Resolute</translation>
    </message>
    <message>
        <source>Versions, licence and how files are read safely</source>
        <translation>版本、许可证以及安全读取文件的方式</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the last change of the library</source>
        <translation>撤销资料库的最后一次更改</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重做已撤销的操作</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected text, or the current paragraph</source>
        <translation>复制所选文本或当前段落</translation>
    </message>
    <message>
        <source>Copy with marks</source>
        <translation>连同标记复制</translation>
    </message>
    <message>
        <source>Copy with deletions and insertions told apart</source>
        <translation>复制并区分删除和插入的文字</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>复制引文出处</translation>
    </message>
    <message>
        <source>Copy the symbol and number of the current paragraph</source>
        <translation>复制文号和当前段落的编号</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find words in both texts</source>
        <translation>在两个文本中查找词语</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>转到下一处</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <translation>转到上一处</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Colours, text, language and the watched folder</source>
        <translation>颜色、文字、语言和监视的文件夹</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处变化</translation>
    </message>
    <message>
        <source>Go to the next change that is shown</source>
        <translation>转到显示的下一处变化</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处变化</translation>
    </message>
    <message>
        <source>Go to the previous change that is shown</source>
        <translation>转到显示的上一处变化</translation>
    </message>
    <message>
        <source>First change</source>
        <translation>第一处变化</translation>
    </message>
    <message>
        <source>Go to the first change that is shown</source>
        <translation>转到显示的第一处变化</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后一处变化</translation>
    </message>
    <message>
        <source>Go to the last change that is shown</source>
        <translation>转到显示的最后一处变化</translation>
    </message>
    <message>
        <source>Moved counterpart</source>
        <translation>移动段落的另一处</translation>
    </message>
    <message>
        <source>Go to the other place of a moved paragraph</source>
        <translation>转到被移动段落的另一处</translation>
    </message>
    <message>
        <source>Show all paragraphs</source>
        <translation>显示所有段落</translation>
    </message>
    <message>
        <source>Show the paragraphs of every kind again</source>
        <translation>重新显示各类段落</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>转到段落…</translation>
    </message>
    <message>
        <source>Go to a paragraph by its number, such as OP 4</source>
        <translation>按编号转到段落，例如 OP 4</translation>
    </message>
    <message>
        <source>Earlier pair</source>
        <translation>前一对</translation>
    </message>
    <message>
        <source>Compare the pair one step earlier in the series</source>
        <translation>比较系列中的前一对版本</translation>
    </message>
    <message>
        <source>Later pair</source>
        <translation>后一对</translation>
    </message>
    <message>
        <source>Compare the pair one step later in the series</source>
        <translation>比较系列中的后一对版本</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>交换两侧</translation>
    </message>
    <message>
        <source>Exchange the older and the newer text</source>
        <translation>交换旧文本和新文本</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>段落(&amp;P)</translation>
    </message>
    <message>
        <source>Word differences</source>
        <translation>词语差异</translation>
    </message>
    <message>
        <source>Show or hide the words of a rewritten paragraph</source>
        <translation>显示或隐藏改写段落的词语差异</translation>
    </message>
    <message>
        <source>Pin together</source>
        <translation>固定配对</translation>
    </message>
    <message>
        <source>Compare the paragraphs of this row whatever the program thinks</source>
        <translation>无论程序如何判断，都比较此行的段落</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>保持分开</translation>
    </message>
    <message>
        <source>Never compare the paragraphs of this row with each other</source>
        <translation>绝不将此行的段落相互比较</translation>
    </message>
    <message>
        <source>Forget the decision</source>
        <translation>取消决定</translation>
    </message>
    <message>
        <source>Leave the pairing of this row to the program again</source>
        <translation>重新由程序决定此行的配对</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写注记…</translation>
    </message>
    <message>
        <source>Write a note on the current paragraph</source>
        <translation>为当前段落写注记</translation>
    </message>
    <message>
        <source>Show identical paragraphs</source>
        <translation>显示相同段落</translation>
    </message>
    <message>
        <source>Show the paragraphs that are the same on both sides, or fold them</source>
        <translation>显示两侧相同的段落，或将其折叠</translation>
    </message>
    <message>
        <source>Pin with…</source>
        <translation>与……固定配对…</translation>
    </message>
    <message>
        <source>Choose the paragraph that the current one shall be compared with</source>
        <translation>选择与当前段落进行比较的段落</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>打开资料库…</translation>
    </message>
    <message>
        <source>Open another library in a window of its own</source>
        <translation>在单独的窗口中打开另一个资料库</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>新建资料库…</translation>
    </message>
    <message>
        <source>Make an empty library in a file of your choice</source>
        <translation>在您选择的文件中建立一个空资料库</translation>
    </message>
    <message>
        <source>Recent libraries…</source>
        <translation>最近使用的资料库…</translation>
    </message>
    <message>
        <source>Choose among the libraries that were open before</source>
        <translation>从以前打开过的资料库中选择</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>See the backups of the library, make one, or go back to one</source>
        <translation>查看资料库的备份、建立备份或恢复到某个备份</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>检查资料库…</translation>
    </message>
    <message>
        <source>Look whether every text of the library is still what was written</source>
        <translation>检查资料库中的每份文本是否完好无损</translation>
    </message>
    <message>
        <source>Save a copy of the library…</source>
        <translation>保存资料库副本…</translation>
    </message>
    <message>
        <source>Write the library as it is now into one file, to mail it or carry it elsewhere</source>
        <translation>将资料库现状写入一个文件，以便发送或带走</translation>
    </message>
    <message>
        <source>Export the library as a folder…</source>
        <translation>将资料库导出为文件夹…</translation>
    </message>
    <message>
        <source>Write the whole library as readable files that can be kept or handed on</source>
        <translation>将整个资料库写成可读文件，以便保存或移交</translation>
    </message>
    <message>
        <source>Import a library from a folder…</source>
        <translation>从文件夹导入资料库…</translation>
    </message>
    <message>
        <source>Fill this library, which must be empty, from an exported folder</source>
        <translation>用导出的文件夹填充此资料库（必须为空）</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>全部清除…</translation>
    </message>
    <message>
        <source>Delete the library with its backups and leave no trace</source>
        <translation>删除资料库及其备份，不留痕迹</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>搜索资料库</translation>
    </message>
    <message>
        <source>Find words in all versions of the library as you type</source>
        <translation>在输入时查找资料库所有版本中的词语</translation>
    </message>
    <message>
        <source>Read alone</source>
        <translation>单独阅读</translation>
    </message>
    <message>
        <source>Show the selected version by itself, as a page</source>
        <translation>将所选版本单独显示为一页</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>资料库的备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Resolute backs up {0} once a day when something has changed, and before each update. It keeps one backup for each of the last seven days and four weeks.</source>
        <translation>{0} 有变动时，Resolute 每天备份一次，每次更新前也会备份。最近七天和最近四周各保留一份备份。</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>before an update of the program</source>
        <translation>程序更新之前</translation>
    </message>
    <message>
        <source>before going back to a backup</source>
        <translation>恢复备份之前</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>按要求备份</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>尚未备份。</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>Map of changes</source>
        <translation>变化分布图</translation>
    </message>
    <message>
        <source>The whole document; click or drag to scroll there.</source>
        <translation>整个文件；点击或拖动可转到该处。</translation>
    </message>
</context>
<context>
    <name>CitationSection</name>
    <message>
        <source>No longer: {symbols}</source>
        <translation>不再引用：{symbols}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison, old text and new text side by side</source>
        <translation>比较，新旧文本并排</translation>
    </message>
    <message>
        <source>Each row holds the paragraphs that belong together.</source>
        <translation>每行包含相互对应的段落。</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details of the selected paragraph</source>
        <translation>所选段落的详情</translation>
    </message>
    <message>
        <source>Select a paragraph to see what changed in it, where it comes from, and your notes.</source>
        <translation>选择一个段落，查看其变化、来源和您的注记。</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>对应关系</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注记</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Select a paragraph to see where it comes from, and your notes.</source>
        <translation>选择一个段落，查看其来源和您的注记。</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>{0} is larger than a resolution can be and was not loaded.</source>
        <translation>{0} 超出决议可能的大小，未下载。</translation>
    </message>
    <message>
        <source>UN Documents has no document {0} in this language and file type; check the symbol.</source>
        <translation>联合国文件系统没有此语文和格式的 {0}；请核对文号。</translation>
    </message>
    <message>
        <source>UN Documents sent an empty file for {0}; try again later.</source>
        <translation>文件系统为 {0} 发来空文件；请稍后再试。</translation>
    </message>
    <message>
        <source>UN Documents did not answer in time for {0}; try again later.</source>
        <translation>文件系统未及时答复 {0} 的请求；请稍后再试。</translation>
    </message>
    <message>
        <source>UN Documents sent the request for {0} elsewhere too often; try again later.</source>
        <translation>文件系统多次转发 {0} 的请求；请稍后再试。</translation>
    </message>
    <message>
        <source>UN Documents cannot give {0} now (status {1}); try again later.</source>
        <translation>文件系统目前无法提供 {0}（状态 {1}）；请稍后再试。</translation>
    </message>
    <message>
        <source>UN Documents could not be reached for {0}; check the network connection.</source>
        <translation>无法连接文件系统获取 {0}；请检查网络连接。</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop two versions of a resolution here</source>
        <translation>将一项决议的两个版本拖放到这里</translation>
    </message>
    <message>
        <source>Resolute shows, paragraph by paragraph and word by word, what changed between them.</source>
        <translation>Resolute 逐段逐词显示二者之间的变化。</translation>
    </message>
    <message>
        <source>PDF, Word, HTML, text and XML files, whole folders and ZIP archives</source>
        <translation>PDF、Word、HTML、文本和 XML 文件，整个文件夹和 ZIP 压缩文件</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Open the specimens</source>
        <translation>打开样本</translation>
    </message>
    <message>
        <source>A fictional series of seven resolutions that comes with the program</source>
        <translation>程序附带的由七项决议组成的虚构系列</translation>
    </message>
    <message>
        <source>Choose a version in the library, or drop more here</source>
        <translation>请在资料库中选择一个版本，或将更多文件拖放到这里</translation>
    </message>
</context>
<context>
    <name>EditList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>There is no such file, or it may not be opened.</source>
        <translation>没有这个文件，或无法打开。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>Resolute cannot read this kind of file. Save it as PDF, Word or text.</source>
        <translation>Resolute 无法读取此类文件。请另存为 PDF、Word 或文本。</translation>
    </message>
    <message>
        <source>Its pages are pictures. Have the text recognised (OCR) first.</source>
        <translation>其页面是图像。请先进行文字识别（OCR）。</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without the password.</source>
        <translation>文件有密码保护。请另存一份不带密码的副本。</translation>
    </message>
    <message>
        <source>It is damaged. Download it again, or save it again in the program that made it.</source>
        <translation>文件已损坏。请重新下载，或在原程序中重新保存。</translation>
    </message>
    <message>
        <source>It is larger or deeper than any resolution is.</source>
        <translation>文件超出任何决议的大小或层次。</translation>
    </message>
    <message>
        <source>It holds text, but no resolution, decision or amendment was found in it.</source>
        <translation>文件有文字，但未找到决议、决定或修正案。</translation>
    </message>
    <message>
        <source>Reading it took too long or broke off, so it was stopped. The file may be damaged.</source>
        <translation>读取时间过长或中断，已停止。文件可能已损坏。</translation>
    </message>
    <message>
        <source>The two texts are in different languages. Choose two texts in the same language.</source>
        <translation>两个文本的语文不同。请选择同一语文的两个文本。</translation>
    </message>
    <message>
        <source>The library cannot be opened or written in its folder. Check the folder and its permissions.</source>
        <translation>资料库无法在其文件夹中打开或写入。请检查该文件夹及其权限。</translation>
    </message>
    <message>
        <source>The disk that holds the library is full. Nothing was changed; make room and try again.</source>
        <translation>资料库所在磁盘已满。没有任何改变；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Another program is still writing to the library. Try again in a moment.</source>
        <translation>另一个程序仍在写入资料库。请稍后重试。</translation>
    </message>
    <message>
        <source>The library can be read but not changed. Copy it to a folder of yours to change it.</source>
        <translation>资料库可读但不能更改。请复制到您自己的文件夹后再更改。</translation>
    </message>
    <message>
        <source>A newer version of the program wrote the library. Update the program to change it.</source>
        <translation>资料库由较新版本的程序写入。请更新程序后再更改。</translation>
    </message>
    <message>
        <source>The library is damaged. Restore a backup, or repair it.</source>
        <translation>资料库已损坏。请恢复备份或进行修复。</translation>
    </message>
    <message>
        <source>The library no longer holds that text.</source>
        <translation>资料库中已没有该文本。</translation>
    </message>
    <message>
        <source>The library could not do that.</source>
        <translation>资料库无法完成该操作。</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>There is no text and no file on the clipboard.</source>
        <translation>剪贴板上没有文本也没有文件。</translation>
    </message>
    <message>
        <source>Resolute opens no web addresses. Save the page, then drop the file.</source>
        <translation>Resolute 不打开网址。请保存网页，然后拖放该文件。</translation>
    </message>
    <message>
        <source>Pasted text, {0}</source>
        <translation>粘贴的文本，{0}</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) in the library now</source>
        <translation>
            <numerusform>资料库中现有 %Ln 个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read. The first: {0}</source>
        <translation>
            <numerusform>%Ln 个文件无法读取。第一个：{0}</numerusform>
        </translation>
    </message>
    <message>
        <source>No program on this computer opens {0}.</source>
        <translation>此计算机上没有程序可以打开 {0}。</translation>
    </message>
    <message>
        <source>Save the original file</source>
        <translation>保存原始文件</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>已保存 {0}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Shows the paragraphs of every kind again</source>
        <translation>重新显示各类段落</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation>变化类型</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>只显示这些</translation>
    </message>
    <message>
        <source>Show identical</source>
        <translation>显示相同段落</translation>
    </message>
    <message>
        <source>Shows the paragraphs that are the same on both sides as well</source>
        <translation>同时显示两侧相同的段落</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both texts</source>
        <translation>在两个文本中查找</translation>
    </message>
    <message>
        <source>Match capital letters</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全词匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>第 {at} 处，共 {total} 处</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>This is no pattern that can be read.</source>
        <translation>无法解读此模式。</translation>
    </message>
    <message>
        <source>This pattern takes too long. Try a simpler one.</source>
        <translation>此模式耗时过长。请试用更简单的模式。</translation>
    </message>
</context>
<context>
    <name>FootnoteSection</name>
    <message>
        <source>Old text: {mark}  {note}</source>
        <translation>旧文本：{mark}  {note}</translation>
    </message>
</context>
<context>
    <name>GetDocumentsDialog</name>
    <message>
        <source>Get from UN Documents</source>
        <translation>从联合国文件系统获取</translation>
    </message>
    <message>
        <source>{0}: waiting</source>
        <translation>{0}：等待中</translation>
    </message>
    <message>
        <source>{0}: stopped</source>
        <translation>{0}：已停止</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>How each document went</source>
        <translation>每份文件的结果</translation>
    </message>
    <message>
        <source>Progress of the document that is being loaded</source>
        <translation>正在下载的文件的进度</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Resolute asks documents.un.org for these symbols and sends nothing else.</source>
        <translation>Resolute 只向 documents.un.org 请求这些文号，不发送其他任何内容。</translation>
    </message>
    <message>
        <source>&amp;Symbols, one a line</source>
        <translation>文号，每行一个(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语文(&amp;L)</translation>
    </message>
    <message>
        <source>File &amp;type</source>
        <translation>文件类型(&amp;T)</translation>
    </message>
    <message>
        <source>{0}: loading…</source>
        <translation>{0}：正在下载…</translation>
    </message>
    <message>
        <source>{0}: added to the library</source>
        <translation>{0}：已加入资料库</translation>
    </message>
</context>
<context>
    <name>HealthCommands</name>
    <message>
        <source>Checking the library</source>
        <translation>正在检查资料库</translation>
    </message>
    <message>
        <source>Saving what is readable</source>
        <translation>正在保存可读内容</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Check the library</source>
        <translation>检查资料库</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>恢复到备份…</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>保存可读内容</translation>
    </message>
    <message>
        <source>Every text, note and file of {0} is being compared with what was written.</source>
        <translation>正在将 {0} 中的每份文本、注记和文件与原先写入的内容核对。</translation>
    </message>
    <message>
        <source>{0} is sound: every text, note and file is what was written.</source>
        <translation>{0} 完好：每份文本、注记和文件均与写入时一致。</translation>
    </message>
    <message>
        <source>{0} is damaged. This happens when a disk fails or a computer is switched off.</source>
        <translation>{0} 已损坏。磁盘故障或电脑断电时会出现这种情况。</translation>
    </message>
    <message>
        <source>Go back to a backup, or save what is readable into a new library. The damaged file is kept either way.</source>
        <translation>请恢复到备份，或将可读内容保存到新资料库。两种情况下损坏的文件都会保留。</translation>
    </message>
    <message>
        <source>What is readable of {0} is being saved.</source>
        <translation>正在保存 {0} 中的可读内容。</translation>
    </message>
    <message>
        <source>What stands in the list could not be saved.</source>
        <translation>列表中的内容未能保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) saved. The damaged file is kept as {0}.</source>
        <translation>
            <numerusform>已保存 %Ln 份文本。损坏的文件保留为 {0}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Paragraphs by series; Return opens the version</source>
        <translation>按系列排列的段落；按回车键打开版本</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>there is no document in this folder.</source>
        <translation>此文件夹中没有文件。</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Report of the last import</source>
        <translation>最近一次导入的报告</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>读取的内容</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>导入的文件</translation>
    </message>
    <message>
        <source>Nothing has been read since the program was started.</source>
        <translation>程序启动以来尚未读取任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>已读取 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%Ln 个文件无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>{0} % of the text kept</source>
        <translation>保留了 {0}% 的文本</translation>
    </message>
    <message numerus="yes">
        <source>%n preambular paragraph(s)</source>
        <translation>
            <numerusform>%Ln 个序言部分段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operative paragraph(s)</source>
        <translation>
            <numerusform>%Ln 个执行部分段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation>
            <numerusform>%Ln 个脚注</numerusform>
        </translation>
    </message>
    <message>
        <source>was in the library already</source>
        <translation>已在资料库中</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>需留意</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>略去：{0}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Look for an action or a key</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>文本中</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>选择文本</translation>
    </message>
    <message>
        <source>Likewise with the other arrows, Home and End</source>
        <translation>其他方向键、Home 和 End 同样适用</translation>
    </message>
    <message>
        <source>Select words</source>
        <translation>选择词语</translation>
    </message>
    <message>
        <source>Likewise to the left; with Home and End all of it</source>
        <translation>向左同样适用；加 Home 或 End 则直至文首或文末</translation>
    </message>
    <message>
        <source>Choose a side</source>
        <translation>选择一侧</translation>
    </message>
    <message>
        <source>In the old or the new text, from where keys select</source>
        <translation>旧文本或新文本，键盘选择由此开始</translation>
    </message>
    <message>
        <source>Open a fold</source>
        <translation>展开折叠</translation>
    </message>
    <message>
        <source>Show the paragraphs that the current line hides</source>
        <translation>显示当前行隐藏的段落</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法文</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄文</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙文</translation>
    </message>
</context>
<context>
    <name>LibrariesCommands</name>
    <message>
        <source>Libraries</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>打开资料库</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>新建资料库</translation>
    </message>
    <message>
        <source>{0} is there already. Give the new library another name.</source>
        <translation>{0} 已存在。请为新资料库另取名称。</translation>
    </message>
</context>
<context>
    <name>LibrariesDialog</name>
    <message>
        <source>Recent libraries</source>
        <translation>最近使用的资料库</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>A library is one file, which can be copied or handed on.</source>
        <translation>资料库是一个文件，可以复制或移交。</translation>
    </message>
    <message>
        <source>Your own library</source>
        <translation>您自己的资料库</translation>
    </message>
    <message>
        <source>{0} (not found)</source>
        <translation>{0}（未找到）</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>not in the library yet</source>
        <translation>尚未在资料库中</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Rename series</source>
        <translation>重命名系列</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>A new series</source>
        <translation>新系列</translation>
    </message>
    <message>
        <source>Move to another series</source>
        <translation>移到另一系列</translation>
    </message>
    <message>
        <source>Join with another series</source>
        <translation>与另一系列合并</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>old</source>
        <translation>旧</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Series of resolutions with their versions; Return opens a version</source>
        <translation>决议系列及其版本；按回车键打开版本</translation>
    </message>
</context>
<context>
    <name>LinkSection</name>
    <message>
        <source>Nothing on the other side belongs to it.</source>
        <translation>另一侧没有与之对应的内容。</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>解除固定</translation>
    </message>
    <message>
        <source>Lets the program decide again</source>
        <translation>重新由程序决定</translation>
    </message>
    <message>
        <source>Pinned together by you</source>
        <translation>由您固定配对</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>保持分开</translation>
    </message>
    <message>
        <source>Shows the two as removed and added</source>
        <translation>将二者显示为删除和新增</translation>
    </message>
    <message>
        <source>Confidence {confidence}, {similarity} of the words alike</source>
        <translation>可信度 {confidence}，{similarity} 的词语相同</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Compares these two with each other</source>
        <translation>将二者相互比较</translation>
    </message>
    <message>
        <source>Or pair {old} with {new}: {similarity} alike</source>
        <translation>或将 {old} 与 {new} 配对：相似度 {similarity}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
</context>
<context>
    <name>MendDialog</name>
    <message>
        <source>Mend by hand</source>
        <translation>手工更正</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>修正案</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Text of the paragraph; the cursor is the place to cut</source>
        <translation>段落文本；光标处为拆分位置</translation>
    </message>
    <message>
        <source>Printed label</source>
        <translation>印出的编号</translation>
    </message>
    <message>
        <source>Part of the document</source>
        <translation>文件的部分</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>与下一段合并</translation>
    </message>
    <message>
        <source>Cut at the cursor</source>
        <translation>在光标处拆分</translation>
    </message>
    <message>
        <source>Preambular paragraph</source>
        <translation>序言部分段落</translation>
    </message>
    <message>
        <source>Operative paragraph</source>
        <translation>执行部分段落</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>通过日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>恢复读取结果</translation>
    </message>
    <message>
        <source>{0} is no symbol; one looks like A/RES/75/268.</source>
        <translation>{0} 不是文号；文号形如 A/RES/75/268。</translation>
    </message>
    <message>
        <source>{0} is no date; write it as 2021-03-01.</source>
        <translation>{0} 不是日期；请写成 2021-03-01。</translation>
    </message>
    <message>
        <source>Put the cursor where the second paragraph begins.</source>
        <translation>请将光标放在第二段开始处。</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note about this paragraph</source>
        <translation>为此段落写注记</translation>
    </message>
    <message>
        <source>Note about this paragraph</source>
        <translation>此段落的注记</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>PinBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Pins nothing (Esc)</source>
        <translation>不配对（Esc）</translation>
    </message>
    <message>
        <source>Choosing a paragraph to pin</source>
        <translation>选择要配对的段落</translation>
    </message>
    <message>
        <source>Which paragraph belongs to {name}? Click it, or go to it and press Enter.</source>
        <translation>哪一段与 {name} 对应？点击该段，或移到该段后按回车键。</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Marks of change</source>
        <translation>修订标记颜色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>文件字体</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>Open what was open last time</source>
        <translation>打开上次的内容</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Read the text before them</source>
        <translation>读取修订前的文字</translation>
    </message>
    <message>
        <source>Old Word files</source>
        <translation>旧 Word 文件</translation>
    </message>
    <message>
        <source>Let LibreOffice convert them</source>
        <translation>由 LibreOffice 转换</translation>
    </message>
    <message>
        <source>Scanned pages</source>
        <translation>扫描页</translation>
    </message>
    <message>
        <source>Let Tesseract recognise their text</source>
        <translation>由 Tesseract 识别文字</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Red and blue, as lawyers mark</source>
        <translation>红色和蓝色，法律文书惯用</translation>
    </message>
    <message>
        <source>Orange and blue, for colour-blind readers</source>
        <translation>橙色和蓝色，适合色觉障碍读者</translation>
    </message>
    <message>
        <source>Black and white, for printing</source>
        <translation>黑白，适合打印</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>衬线体</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>无衬线体</translation>
    </message>
    <message>
        <source>Read new documents</source>
        <translation>读取新文件</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>未选择文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>要监视的文件夹</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>The details name no text of your documents.</source>
        <translation>详情不含您文件中的任何文字。</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详情</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something went wrong inside Resolute. Your library is unchanged; please try again.</source>
        <translation>Resolute 内部出现问题。您的资料库没有改变；请重试。</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>para. {number}</source>
        <translation>第{number}段</translation>
    </message>
    <message>
        <source>preambular para. {number}</source>
        <translation>序言部分第{number}段</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation>脚注{number}</translation>
    </message>
    <message>
        <source>annex, para. {number}</source>
        <translation>附件，第{number}段</translation>
    </message>
    <message>
        <source>heading {number}</source>
        <translation>标题{number}</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>typographic</source>
        <translation>排印</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>技术性</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>编辑性</translation>
    </message>
    <message>
        <source>substantive</source>
        <translation>实质性</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>The text is the same, letter by letter.</source>
        <translation>文本逐字相同。</translation>
    </message>
    <message>
        <source>Only invisible or look-alike characters differ.</source>
        <translation>仅不可见字符或形近字符不同。</translation>
    </message>
    <message>
        <source>Only what every session must update: ordinals, dates, symbols, lists of earlier resolutions.</source>
        <translation>仅每届会议都须更新的内容：届次、日期、文号、以往决议清单。</translation>
    </message>
    <message>
        <source>Only “also” or “further” came or went, as neighbours did.</source>
        <translation>仅因相邻段落而增减“又”“还”等词。</translation>
    </message>
    <message>
        <source>Punctuation, spelling or capitals, not the meaning.</source>
        <translation>标点、拼写或大小写，不涉及含义。</translation>
    </message>
    <message>
        <source>Words that may change the meaning.</source>
        <translation>可能改变含义的词语。</translation>
    </message>
    <message>
        <source>Paragraphs that only the new version has.</source>
        <translation>仅新版本有的段落。</translation>
    </message>
    <message>
        <source>Paragraphs that only the old version has.</source>
        <translation>仅旧版本有的段落。</translation>
    </message>
    <message>
        <source>One paragraph became several.</source>
        <translation>一段变成了几段。</translation>
    </message>
    <message>
        <source>Several paragraphs became one.</source>
        <translation>几段合成了一段。</translation>
    </message>
    <message>
        <source>Paragraphs that stand in another place now.</source>
        <translation>现处于其他位置的段落。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>序言部分</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>执行部分</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>{number}&#xa0;%</source>
        <translation>{number}%</translation>
    </message>
    <message numerus="yes">
        <source>%n identical paragraph(s)</source>
        <translation>
            <numerusform>%Ln 个相同的段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) hidden by the filter</source>
        <translation>
            <numerusform>筛选隐藏了 %Ln 个段落</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} moved to {new_place}</source>
        <translation>{place} 移至 {new_place}</translation>
    </message>
    <message>
        <source>Moved from {place}</source>
        <translation>自 {place} 移来</translation>
    </message>
    <message>
        <source>operative before, now preambular</source>
        <translation>原属执行部分，现属序言部分</translation>
    </message>
    <message>
        <source>preambular before, now operative</source>
        <translation>原属序言部分，现属执行部分</translation>
    </message>
    <message>
        <source>Rewritten, shown word by word</source>
        <translation>已改写，逐词显示</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>old: {text}</source>
        <translation>旧：{text}</translation>
    </message>
    <message>
        <source>new: {text}</source>
        <translation>新：{text}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>{symbol}, {date}</source>
        <translation>{symbol}，{date}</translation>
    </message>
    <message numerus="yes">
        <source>Split into %n paragraph(s)</source>
        <translation>
            <numerusform>拆分为 %Ln 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged from %n paragraph(s)</source>
        <translation>
            <numerusform>由 %Ln 段合并而成</numerusform>
        </translation>
    </message>
    <message>
        <source>Rewritten: click to compare words</source>
        <translation>已重写：点击比较用词</translation>
    </message>
    <message>
        <source>Rewritten: click or press {keys} to compare words</source>
        <translation>已重写：点击或按 {keys} 比较用词</translation>
    </message>
    <message numerus="yes">
        <source>%n split or merged</source>
        <translation>
            <numerusform>%Ln 拆分或合并</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical</source>
        <translation>
            <numerusform>%Ln 相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typographic</source>
        <translation>
            <numerusform>%Ln 排印</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technical</source>
        <translation>
            <numerusform>%Ln 技术性</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sequence</source>
        <translation>
            <numerusform>%Ln 顺序</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editorial</source>
        <translation>
            <numerusform>%Ln 编辑性</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n substantive</source>
        <translation>
            <numerusform>%Ln 实质性</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%Ln 新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln 删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%Ln 拆分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%Ln 合并</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%Ln 移动</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message>
        <source>Go to paragraph</source>
        <translation>转到段落</translation>
    </message>
    <message>
        <source>Number, such as OP 4, PP 12 or 4 (a)</source>
        <translation>编号，例如 OP 4、PP 12 或 4 (a)</translation>
    </message>
    <message>
        <source>There is no paragraph {0} here.</source>
        <translation>这里没有段落 {0}。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>session ordinal {step}</source>
        <translation>届会序数 {step}</translation>
    </message>
    <message>
        <source>session ordinal</source>
        <translation>届会序数</translation>
    </message>
    <message>
        <source>ordinal of the {noun} +{step}</source>
        <translation>序数（{noun}）+{step}</translation>
    </message>
    <message>
        <source>ordinal of the {noun} -{step}</source>
        <translation>序数（{noun}）-{step}</translation>
    </message>
    <message>
        <source>ordinal of the {noun}</source>
        <translation>序数（{noun}）</translation>
    </message>
    <message>
        <source>place and date of the {noun}</source>
        <translation>地点和日期（{noun}）</translation>
    </message>
    <message>
        <source>place and date</source>
        <translation>地点和日期</translation>
    </message>
    <message>
        <source>place of the {noun}</source>
        <translation>地点（{noun}）</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>date of the {noun}</source>
        <translation>日期（{noun}）</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>period of the {noun}</source>
        <translation>时期（{noun}）</translation>
    </message>
    <message>
        <source>period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>year of the {noun}</source>
        <translation>年份（{noun}）</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>list of resolutions and decisions grows by {list}</source>
        <translation>决议和决定清单新增：{list}</translation>
    </message>
    <message>
        <source>list of resolutions grows by {list}</source>
        <translation>决议清单新增：{list}</translation>
    </message>
    <message>
        <source>list of decisions grows by {list}</source>
        <translation>决定清单新增：{list}</translation>
    </message>
    <message>
        <source>list of resolutions and decisions is shorter by {list}</source>
        <translation>决议和决定清单删去：{list}</translation>
    </message>
    <message>
        <source>list of resolutions is shorter by {list}</source>
        <translation>决议清单删去：{list}</translation>
    </message>
    <message>
        <source>list of decisions is shorter by {list}</source>
        <translation>决定清单删去：{list}</translation>
    </message>
    <message>
        <source>order of symbols</source>
        <translation>文号顺序</translation>
    </message>
    <message>
        <source>paragraph number with the report</source>
        <translation>段号随报告更新</translation>
    </message>
    <message>
        <source>paragraph number with the resolution</source>
        <translation>段号随决议更新</translation>
    </message>
    <message>
        <source>{noun} number with {now} in place of {was}</source>
        <translation>编号（{noun}），{now} 取代 {was}</translation>
    </message>
    <message>
        <source>reference follows the new numbering</source>
        <translation>引用随新编号更新</translation>
    </message>
    <message>
        <source>number of the issue</source>
        <translation>期号</translation>
    </message>
    <message>
        <source>{noun} of the yearly series brought up to date</source>
        <translation>年度系列已更新（{noun}）</translation>
    </message>
    <message>
        <source>{noun} of the yearly series added</source>
        <translation>年度系列新增（{noun}）</translation>
    </message>
    <message>
        <source>{noun} of the yearly series dropped</source>
        <translation>年度系列删去（{noun}）</translation>
    </message>
    <message>
        <source>only “{now}” added</source>
        <translation>仅增加“{now}”</translation>
    </message>
    <message>
        <source>only “{was}” removed</source>
        <translation>仅删去“{was}”</translation>
    </message>
    <message>
        <source>capital letter with “{words}”</source>
        <translation>大写随“{words}”变化</translation>
    </message>
    <message>
        <source>“{now}” in place of “{was}”</source>
        <translation>“{now}”取代“{was}”</translation>
    </message>
    <message>
        <source>with the other mark of its pair</source>
        <translation>随成对的另一符号</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>标点</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>大小写</translation>
    </message>
    <message>
        <source>article or pronoun</source>
        <translation>冠词或代词</translation>
    </message>
    <message>
        <source>article</source>
        <translation>冠词</translation>
    </message>
    <message>
        <source>“and” or comma in a list</source>
        <translation>列举中的“和”或逗号</translation>
    </message>
    <message>
        <source>number or case of a word</source>
        <translation>词的单复数或格</translation>
    </message>
    <message>
        <source>form of the verb</source>
        <translation>动词形式</translation>
    </message>
    <message>
        <source>written as one word or several</source>
        <translation>连写或分写</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>order of words</source>
        <translation>词序</translation>
    </message>
    <message>
        <source>preposition repeated or not</source>
        <translation>介词重复与否</translation>
    </message>
    <message>
        <source>abbreviation written out or not</source>
        <translation>缩写或全称</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>figure changed</source>
        <translation>数字改变</translation>
    </message>
    <message>
        <source>ordinal changed</source>
        <translation>序数改变</translation>
    </message>
    <message>
        <source>paragraph added</source>
        <translation>增加段落</translation>
    </message>
    <message>
        <source>paragraph removed</source>
        <translation>删去段落</translation>
    </message>
    <message>
        <source>words added</source>
        <translation>增加文字</translation>
    </message>
    <message>
        <source>words removed</source>
        <translation>删去文字</translation>
    </message>
    <message>
        <source>words replaced</source>
        <translation>替换文字</translation>
    </message>
    <message>
        <source>{list} in place of {other_list}</source>
        <translation>{list} 取代 {other_list}</translation>
    </message>
    <message>
        <source>{list} inserted</source>
        <translation>插入：{list}</translation>
    </message>
    <message>
        <source>{list} removed</source>
        <translation>删去：{list}</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>opening formula</source>
        <translation>起首语</translation>
    </message>
    <message>
        <source>masthead</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>footnote mark</source>
        <translation>脚注标记</translation>
    </message>
    <message>
        <source>footnote rule</source>
        <translation>脚注线</translation>
    </message>
    <message>
        <source>field code</source>
        <translation>域代码</translation>
    </message>
    <message>
        <source>note on the document</source>
        <translation>关于文件的说明</translation>
    </message>
    <message>
        <source>running header</source>
        <translation>页眉</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>页面附属内容</translation>
    </message>
    <message>
        <source>markup</source>
        <translation>标记代码</translation>
    </message>
    <message>
        <source>deleted by a tracked change</source>
        <translation>修订中删除</translation>
    </message>
    <message>
        <source>inserted by a tracked change</source>
        <translation>修订中插入</translation>
    </message>
    <message>
        <source>taken out by a tracked change</source>
        <translation>修订中去除</translation>
    </message>
    <message>
        <source>deleted text</source>
        <translation>已删除的文字</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>隐藏文字</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>a symbol without a character</source>
        <translation>无对应字符的符号</translation>
    </message>
    <message>
        <source>a phonetic guide</source>
        <translation>拼音指南</translation>
    </message>
    <message>
        <source>a document embedded in another format</source>
        <translation>以其他格式嵌入的文件</translation>
    </message>
    <message>
        <source>a footnote that nothing refers to</source>
        <translation>无引用的脚注</translation>
    </message>
    <message>
        <source>title of the web page</source>
        <translation>网页标题</translation>
    </message>
    <message>
        <source>script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>style sheet</source>
        <translation>样式表</translation>
    </message>
    <message>
        <source>shown only without scripts</source>
        <translation>仅在无脚本时显示</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>navigation of the web page</source>
        <translation>网页导航</translation>
    </message>
    <message>
        <source>control of the web page</source>
        <translation>网页控件</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>另一网页</translation>
    </message>
    <message>
        <source>embedded object</source>
        <translation>嵌入对象</translation>
    </message>
    <message>
        <source>{count} lines could not be placed in the resolution and were left out; see the import report.</source>
        <translation>无法归入决议而略去的行数：{count}；见导入报告。</translation>
    </message>
    <message>
        <source>1 line could not be placed in the resolution and was left out; see the import report.</source>
        <translation>1 行无法归入决议而略去；见导入报告。</translation>
    </message>
    <message>
        <source>Only {share} % of the file&apos;s text is in the resolution; see the import report for what was left out.</source>
        <translation>文件文字只有 {share} % 收入决议；略去的内容见导入报告。</translation>
    </message>
    <message>
        <source>The file holds tracked changes; they were read as accepted.</source>
        <translation>文件含有修订，按已接受读取。</translation>
    </message>
    <message>
        <source>The file holds tracked changes; they were read as rejected.</source>
        <translation>文件含有修订，按已拒绝读取。</translation>
    </message>
    <message>
        <source>The file holds {count} tracked changes; they were read as accepted.</source>
        <translation>文件含 {count} 处修订，按已接受读取。</translation>
    </message>
    <message>
        <source>The file holds {count} tracked changes; they were read as rejected.</source>
        <translation>文件含 {count} 处修订，按已拒绝读取。</translation>
    </message>
    <message>
        <source>The file holds 1 tracked change; it was read as accepted.</source>
        <translation>文件含 1 处修订，按已接受读取。</translation>
    </message>
    <message>
        <source>The file holds 1 tracked change; it was read as rejected.</source>
        <translation>文件含 1 处修订，按已拒绝读取。</translation>
    </message>
    <message>
        <source>{count} comments were left out.</source>
        <translation>略去 {count} 条批注。</translation>
    </message>
    <message>
        <source>1 comment was left out.</source>
        <translation>略去 1 条批注。</translation>
    </message>
    <message>
        <source>The old Word format was read without Word: numbers that Word prints automatically are missing, and italics that come from a style.</source>
        <translation>旧 Word 格式未经 Word 读取：缺少 Word 自动编号和由样式产生的斜体。</translation>
    </message>
    <message>
        <source>LibreOffice converted the file to Word before it was read.</source>
        <translation>读取前由 LibreOffice 将文件转换为 Word 格式。</translation>
    </message>
    <message>
        <source>The text was recognised from pictures of the pages (OCR): compare it with the original.</source>
        <translation>文字由页面图像识别而来（OCR）：请与原件核对。</translation>
    </message>
    <message>
        <source>A correction could no longer be placed: {deed}.</source>
        <translation>有一处更正已无法定位：{deed}。</translation>
    </message>
    <message>
        <source>Renamed the series “{old}” to “{new}”</source>
        <translation>系列“{old}”更名为“{new}”</translation>
    </message>
    <message>
        <source>Merged {count} series into “{name}”</source>
        <translation>{count} 个系列并入“{name}”</translation>
    </message>
    <message>
        <source>Moved {label} to another series</source>
        <translation>将 {label} 移到另一系列</translation>
    </message>
    <message>
        <source>Linked {a} of {old} and {b} of {new}</source>
        <translation>关联 {a}（{old}）与 {b}（{new}）</translation>
    </message>
    <message>
        <source>Separated {a} of {old} and {b} of {new}</source>
        <translation>分开 {a}（{old}）与 {b}（{new}）</translation>
    </message>
    <message>
        <source>Took back the decision on {a} and {b}</source>
        <translation>撤回关于 {a} 与 {b} 的决定</translation>
    </message>
    <message>
        <source>Added a note on {ident} of {label}</source>
        <translation>为 {ident}（{label}）添加注记</translation>
    </message>
    <message>
        <source>Changed a note on {ident}</source>
        <translation>修改 {ident} 的注记</translation>
    </message>
    <message>
        <source>Deleted a note on {ident}</source>
        <translation>删除 {ident} 的注记</translation>
    </message>
    <message>
        <source>Removed {count} texts</source>
        <translation>移除 {count} 个文本</translation>
    </message>
    <message>
        <source>Removed a text that is not public</source>
        <translation>移除一个非公开文本</translation>
    </message>
    <message>
        <source>Removed {label}</source>
        <translation>移除 {label}</translation>
    </message>
    <message>
        <source>Corrected {label}: {deed}</source>
        <translation>更正 {label}：{deed}</translation>
    </message>
    <message>
        <source>Took the corrections of {label} back</source>
        <translation>撤回对 {label} 的更正</translation>
    </message>
    <message>
        <source>label of {ident} set to “{label}”</source>
        <translation>{ident} 的编号设为“{label}”</translation>
    </message>
    <message>
        <source>{fact} set to “{value}”</source>
        <translation>{fact} 设为“{value}”</translation>
    </message>
    <message>
        <source>{fact} taken away</source>
        <translation>去掉 {fact}</translation>
    </message>
    <message>
        <source>{ident} joined with the next paragraph</source>
        <translation>{ident} 与下一段合并</translation>
    </message>
    <message>
        <source>{ident} cut in two</source>
        <translation>{ident} 一分为二</translation>
    </message>
    <message>
        <source>{ident} made {kind}</source>
        <translation>{ident} 改为 {kind}</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>session</source>
        <translation>届会</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>决议</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>段</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 等另 {count} 个</translation>
    </message>
    <message>
        <source>(the last text)</source>
        <translation>（上一文本）</translation>
    </message>
    <message>
        <source>{kind}: {reason}</source>
        <translation>{kind}：{reason}</translation>
    </message>
    <message>
        <source>in {count} backups that could not be changed</source>
        <translation>{count} 个无法更改的备份中</translation>
    </message>
    <message>
        <source>inside {file}, from which other texts came; remove these too</source>
        <translation>{file} 中，其他文本也来自该文件，请一并移除</translation>
    </message>
    <message>
        <source>{deed}, but it is still {places}</source>
        <translation>{deed}，但文本仍在 {places}</translation>
    </message>
</context>
<context>
    <name>RedlineView</name>
    <message>
        <source>Redline, old and new text in one column</source>
        <translation>修订标记，新旧文本合为一栏</translation>
    </message>
    <message>
        <source>Deleted words are struck through, inserted words are underlined.</source>
        <translation>删除的词语加删除线，插入的词语加下划线。</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Note…</source>
        <translation>注记…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with marks</source>
        <translation>连同标记复制</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>复制引文出处</translation>
    </message>
    <message>
        <source>Go to the other place</source>
        <translation>转到另一处</translation>
    </message>
    <message>
        <source>Word differences on or off</source>
        <translation>切换词语差异</translation>
    </message>
    <message>
        <source>Pin together</source>
        <translation>固定配对</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>保持分开</translation>
    </message>
    <message>
        <source>Pin {old} and {new} together</source>
        <translation>将 {old} 与 {new} 固定配对</translation>
    </message>
    <message>
        <source>Pin with…</source>
        <translation>固定配对…</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>{0} could not be written: {1}. Choose another folder.</source>
        <translation>无法写入 {0}：{1}。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>{0} places in {1}, {2}</source>
        <translation>{1}、{2}中共 {0} 处</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%Ln 个结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%Ln 个系列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are shown</source>
        <translation>
            <numerusform>显示前 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search the library</source>
        <translation>搜索资料库</translation>
    </message>
    <message>
        <source>Search all versions</source>
        <translation>搜索所有版本</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Type words, a “phrase in quotes” or a symbol to find every paragraph of your library that has it.</source>
        <translation>输入词语、“带引号的短语”或文号，即可找到资料库中所有包含该内容的段落。</translation>
    </message>
    <message>
        <source>No paragraph of your library has these words.</source>
        <translation>资料库中没有包含这些词语的段落。</translation>
    </message>
</context>
<context>
    <name>SeriesStrip</name>
    <message>
        <source>Known series, waiting for its files: {0}</source>
        <translation>已知系列，等待其文件：{0}</translation>
    </message>
    <message>
        <source>Not in the library yet; press to get it</source>
        <translation>尚未在资料库中；点按即可获取</translation>
    </message>
    <message>
        <source>Get {0} from UN Documents</source>
        <translation>从联合国文件系统获取 {0}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys</source>
        <translation>更改按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>New keys of the selected action</source>
        <translation>所选操作的新按键</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>All default keys</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Press the new keys:</source>
        <translation>请按新的按键：</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}”; choose other keys.</source>
        <translation>{0} 已用于“{1}”；请选择其他按键。</translation>
    </message>
</context>
<context>
    <name>SourceSection</name>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}，第{page}页</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>How much is shown</source>
        <translation>显示的数量</translation>
    </message>
    <message>
        <source>The compared versions</source>
        <translation>所比较的版本</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>最近完成的操作</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop what is being worked on; what is done stays</source>
        <translation>停止正在进行的工作；已完成的保留</translation>
    </message>
    <message>
        <source>{0} of {1} paragraphs shown</source>
        <translation>显示 {0} 个段落，共 {1} 个</translation>
    </message>
    <message>
        <source>change {0} of {1}</source>
        <translation>第 {0} 处变化，共 {1} 处</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln 处变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln 个段落</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>The title is another one.</source>
        <translation>标题不同。</translation>
    </message>
    <message>
        <source>No paragraph changed.</source>
        <translation>没有段落发生变化。</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln 段新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln 段删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%Ln 段拆分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%Ln 段合并</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only moved</source>
        <translation>
            <numerusform>%Ln 段仅移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) of dates and sessions</source>
        <translation>
            <numerusform>%Ln 段更新日期和届会</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in spelling or punctuation</source>
        <translation>
            <numerusform>%Ln 段拼写或标点改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in “also” or “further” alone</source>
        <translation>
            <numerusform>%Ln 段仅“又”或“还”等词改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in invisible characters alone</source>
        <translation>
            <numerusform>%Ln 段仅不可见字符改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{changed} of %n paragraph(s) changed, {substance} in substance: {kinds}.</source>
        <translation>
            <numerusform>%Ln 段中有 {changed} 段发生变化，其中实质性变化 {substance} 段：{kinds}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{changed} of %n paragraph(s) changed, none in substance.</source>
        <translation>
            <numerusform>%Ln 段中有 {changed} 段发生变化，均非实质性变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>In form only: {kinds}.</source>
        <translation>仅形式变化：{kinds}。</translation>
    </message>
    <message>
        <source>Footnotes: {kinds}.</source>
        <translation>脚注：{kinds}。</translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%Ln 段措辞改动</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryLine</name>
    <message>
        <source>To see what changed, drop another version here, or choose one of the series above.</source>
        <translation>要查看变化，请将另一版本拖放到这里，或在上方系列中选择一个。</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Adopted on {0}</source>
        <translation>{0} 通过</translation>
    </message>
    <message>
        <source>Distributed on {0}</source>
        <translation>{0} 分发</translation>
    </message>
    <message>
        <source>{0} is not in the library; click to get it</source>
        <translation>{0} 不在资料库中；点击即可获取</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Reading texts again</source>
        <translation>正在重新读取文本</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read again by a better parser</source>
        <translation>
            <numerusform>改进的解析器重新读取了 %Ln 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpkeepCommands</name>
    <message>
        <source>The library was backed up</source>
        <translation>资料库已备份</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The library becomes what it was on {0}.</source>
        <translation>资料库将恢复到 {0} 时的状态。</translation>
    </message>
    <message>
        <source>What it is now is kept as a backup, so that you can come back.</source>
        <translation>当前状态会另存为备份，以便您再恢复回来。</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it.</source>
        <translation>损坏的文件会保留在旁边。</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>恢复到备份</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The library is what it was on {0}</source>
        <translation>资料库已恢复到 {0} 时的状态</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>保存资料库副本</translation>
    </message>
    <message>
        <source>The library was copied to {0}</source>
        <translation>资料库已复制到 {0}</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>正在复制资料库</translation>
    </message>
    <message>
        <source>Going back to a backup</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>Export the library as a folder</source>
        <translation>将资料库导出为文件夹</translation>
    </message>
    <message>
        <source>Exporting the library</source>
        <translation>正在导出资料库</translation>
    </message>
    <message>
        <source>Import a library from a folder</source>
        <translation>从文件夹导入资料库</translation>
    </message>
    <message>
        <source>Importing a library</source>
        <translation>正在导入资料库</translation>
    </message>
    <message>
        <source>This deletes the library {0}:</source>
        <translation>这将删除资料库 {0}：</translation>
    </message>
    <message>
        <source>• copies that were made for opening or dragging files</source>
        <translation>• 为打开或拖动文件而制作的副本</translation>
    </message>
    <message>
        <source>It cannot be undone. Folders that you exported stay. An empty library takes its place.</source>
        <translation>此操作无法撤销。您导出的文件夹会保留。原处将换成一个空资料库。</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Everything was deleted</source>
        <translation>已全部删除</translation>
    </message>
    <message>
        <source>Deleting everything</source>
        <translation>正在删除全部内容</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) written to {0}</source>
        <translation>
            <numerusform>已将 %Ln 份文本写入 {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) in the library now</source>
        <translation>
            <numerusform>资料库中现有 %Ln 个版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n version(s) with their original files, notes, decisions and corrections</source>
        <translation>
            <numerusform>• %Ln 个版本及其原始文件、注记、决定和更正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n backup(s), and what repairs have set aside</source>
        <translation>
            <numerusform>• %Ln 份备份，以及修复时搁置的文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>Versions of the series</source>
        <translation>系列的各版本</translation>
    </message>
    <message>
        <source>the old version</source>
        <translation>旧版本</translation>
    </message>
    <message>
        <source>the new version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Old: {0}. New: {1}. Left and right move {2}; space changes to the other one.</source>
        <translation>旧：{0}。新：{1}。左右键移动{2}；空格键切换到另一个。</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Folder to watch</source>
        <translation>要监视的文件夹</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Done again: {0}</source>
        <translation>已重做：{0}</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>已撤销：{0}</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
</context>
<context>
    <name>_EditRow</name>
    <message>
        <source>{kind}, old: {old}, new: {new}</source>
        <translation>{kind}，旧：{old}，新：{new}</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>“{mark}”</source>
        <translation>“{mark}”</translation>
    </message>
</context>
</TS>
