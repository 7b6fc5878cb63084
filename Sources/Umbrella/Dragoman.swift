@_exported public import DragomanCorpora
@_exported public import DragomanEvaluation
@_exported public import DragomanModels
@_exported public import DragomanNetworks
@_exported public import DragomanTensors
@_exported public import DragomanText
@_exported public import DragomanTraining
@_exported public import DragomanTranslation
